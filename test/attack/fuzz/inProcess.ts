import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import { facilitatorSeat } from '../../../rules/begin.ts'
import { refusals } from '../../../rules/refusals.ts'
import type { SeatId, Workshop } from '../../../rules/workshop.ts'
import type { Report } from '../../../server/report.ts'
import { aRoom, deck } from '../../server/house.ts'
import { recovered } from '../../../server/store/recover.ts'
import { sightOf, stagesOf, type Stage } from '../matrixStages.ts'
import type { Sight } from '../matrixSight.ts'
import { isNamedAct, messageFrom, Tally } from './message.ts'
import { mutated } from './mutation.ts'
import { faultsOf } from './soundness.ts'

/** Between two looks at what is seen so many messages are sent. */
const stale = 200
/** Asked together, as they would arrive while a commit runs. */
const together = 20

type Fuzzed = Awaited<ReturnType<typeof aRoom>> & {
  sights: Map<SeatId, Sight>
  watchers: ReturnType<Fuzzed['watch']>[]
}

/** Every so manieth seat has a device. The others' views are looked at in the end. */
const watched = 3

/** Rooms in all steps of three evenings. */
async function openRooms(stages: readonly Stage[], report: Report): Promise<Fuzzed[]> {
  const rooms: Fuzzed[] = []
  for (const { workshop } of stages) {
    const room = await aRoom(structuredClone(workshop), { report })
    const watchers = Object.keys(workshop.seats)
      .filter((seat, n) => n % watched === 0 && workshop.seats[seat]?.away !== 'removed')
      .map((seat) => room.watch(seat))
    rooms.push({ ...room, sights: new Map(), watchers })
  }
  return rooms
}

/** Seats that anybody may try from: those there are, the door, and some that are not. */
const strangeSeats = ['door', 's999', '__proto__', 'constructor', '']

function sightFrom({ sights, room }: Fuzzed, seat: SeatId): Sight {
  const known = sights.get(seat)
  if (known) return known
  const id = Object.hasOwn(room.workshop.seats, seat) ? seat : facilitatorSeat
  const sight = sightOf(room.workshop, id)
  sights.set(seat, sight)
  return sight
}

/** `reports`: bugs that the room reported, which goes on after them. */
export type Fuzz = { tally: Tally; faults: string[]; reports: string[] }

/** One of every step and evening; with a number so many of them. */
function someStages(chance: Chance, count: number): Stage[] {
  const all = [
    ...stagesOf({ agenda: 'council' }),
    ...stagesOf({ agenda: 'lesson', variant: 'whiteCards' }, { tables: 2 }),
    ...stagesOf({ agenda: 'demo', rehearsal: true, simulated: 12 }),
  ]
  return chance.shuffled(all).slice(0, count)
}

/** Sends so many messages into rooms in memory, as the gate would hand them over; tells what is wrong afterwards. */
export async function fuzzRooms(packets: number, seed: number, roomCount = 16): Promise<Fuzz> {
  const chance = chanceFrom(seed)
  const tally = new Tally()
  const reports: string[] = []
  const report: Report = (name, { act = '', error } = {}) =>
    void reports.push(`${name} ${act} ${error instanceof Error ? error.stack : ''}`)
  const rooms = await openRooms(someStages(chance, roomCount), report)
  const wrong: string[] = []
  let n = 0
  while (tally.packets < packets) {
    const house = chance.pick(rooms)
    house.sights.clear()
    for (let left = stale; left > 0; left -= together) {
      const asking = Array.from({ length: together }, () => askOne(house, ++n, chance, tally, wrong))
      await Promise.all(asking)
      wave(house, chance, tally)
    }
    // Simulated participants take their turn, and the console is told.
    house.second()
  }
  const faults = [...wrong]
  for (const [place, house] of rooms.entries())
    faults.push(...(await faultsIn(house)).map((fault) => `room ${place}: ${fault}`))
  return { tally, faults, reports }
}

async function askOne(
  house: Fuzzed,
  n: number,
  chance: Chance,
  tally: Tally,
  wrong: string[],
): Promise<void> {
  const seats = Object.keys(house.room.workshop.seats)
  const seat = chance.whole(0, 30) === 0 ? chance.pick(strangeSeats) : chance.pick(seats)
  const { body, how } = messageFrom(sightFrom(house, seat), n, chance)
  tally.sent(how)
  const isNamed = isNamedAct(body)
  // What has not the shape of a message the gate refuses by itself.
  if (!isNamed) return tally.add({ no: 'wrong-shape' }, false)
  const answer = await house.room.ask({
    seat,
    act: body.act,
    carried: body.carried,
    // A client of its own each time: a number far ahead would make repeats of all that come after it.
    from: { client: `client-${n}`, n: body.n },
  })
  tally.add(answer, true)
  if ('no' in answer && !refusals.some((word) => word === answer.no))
    wrong.push(`an unknown word: ${answer.no}`)
}

/** A hand over the table, as it should be or spoilt; hands decide what others may take. */
function wave({ room, watchers, world }: Fuzzed, chance: Chance, tally: Tally): void {
  const { cards, piles } = room.workshop
  const things = [...Object.keys(cards).slice(0, 6), ...Object.keys(piles).slice(0, 2), 'h999']
  const hand = [
    't1',
    chance.whole(-10, 900),
    chance.whole(-10, 600),
    ...things.slice(chance.whole(0, 8)).slice(0, 2),
  ]
  const { value, way } = mutated(hand, chance, things)
  tally.sent('hand')
  room.hands.move(chance.pick(watchers), chance.whole(0, 1) === 0 ? hand : value, world.now())
  if (way === 'missing') room.hands.move(chance.pick(watchers), [], world.now())
}

/** What is wrong with a room: its workshop, its record on the disk, or what its devices hold. */
async function faultsIn({ room, disk, parts, watchers, second }: Fuzzed): Promise<string[]> {
  const { workshop } = room
  second()
  const read = recovered(workshop.id, disk.content(`${workshop.id}.journal`))
  const back = 'workshop' in read ? read.workshop : undefined
  await parts.store.close()
  return [
    ...faultsOf(workshop, deck),
    ...(back && isSame(back, workshop) ? [] : ['its record on the disk is another workshop']),
    ...watchers.flatMap(({ told }) => told.filter((word) => word === 'gap')),
  ]
}

function isSame(one: Workshop, other: Workshop): boolean {
  return canonical(one) === canonical(other)
}

/** The same text for the same value, in whichever order its keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
