import { handTick } from '../../../rules/wire.ts'
import { Histogram, type Delays } from '../figures.ts'
import { placeAt, sincePlace } from './clock.ts'
import { openLine, type Line } from './line.ts'
import { speeches, type Kind, type Member } from './speech.ts'

/** Whole workshops of hands that all move; `observers` of each read what they see, the others only receive it. */
export type HandsOrder = { kind: Kind; port: number; workshops: Member[][]; observers: number }

/** What came of it since `begin`. */
export type HandsTold = Delays & {
  seconds: number
  clients: number
  messages: number
  bytes: number
  /** The share of all moves that were seen by those who read: the newest in a tick takes the place of older ones. */
  seen: number
}

/** Not all in the same millisecond: as from real people, a little at any moment. */
const slots = 10
/** Further sockets at a time while they come in. */
const atOnce = 20

type Tally = { delays: Histogram; messages: number; moves: number; at: number; bytes: number }
const fresh = (): Tally => ({
  delays: new Histogram(),
  messages: 0,
  moves: 0,
  at: performance.now(),
  bytes: 0,
})

/** Brings all clients in and lets their hands move until `close`. */
export async function openHands({ kind, port, workshops, observers }: HandsOrder) {
  const { greeting, first, hand, seen } = speeches[kind]
  let tally = fresh()
  const lines: { line: Line; member: Member }[] = []
  const come = async (member: Member, reads: boolean) => {
    const others = (text: string) => seen(text).filter(([seat]) => seat !== member.seat)
    const read = reads ? reader(others, () => tally.delays) : () => undefined
    const line = await openLine(greeting(port, member), (data) => {
      tally.messages += 1
      read(data)
    })
    if (first) line.send(first)
    lines.push({ line, member })
  }
  const all = workshops.flatMap((members) =>
    members.map((member, n) => ({ member, reads: isObserver(n, members.length, observers) })),
  )
  for (let n = 0; n < all.length; n += atOnce)
    await Promise.all(all.slice(n, n + atOnce).map(({ member, reads }) => come(member, reads)))
  const bytes = () => lines.reduce((sum, { line }) => sum + line.bytes(), 0)
  const stop = keepMoving(lines, ({ line, member }) => {
    const { x, y } = placeAt(performance.now())
    tally.moves += 1
    line.send(hand(member, x, y))
  })
  return {
    begin: () => void (tally = { ...fresh(), bytes: bytes() }),
    end: () => told(tally, bytes() - tally.bytes, workshops, observers),
    async close() {
      stop()
      await Promise.all(lines.map(({ line }) => line.close()))
    },
  }
}

/** Those who read sit all over the room: the first gets a message before the last. */
function isObserver(place: number, people: number, observers: number): boolean {
  return Math.floor((place * observers) / people) !== Math.floor(((place - 1) * observers) / people)
}

/** A hand that lies where it lay is no news, and says nothing about delays. */
function reader(seen: (text: string) => [unknown, number, number][], delays: () => Histogram) {
  const last = new Map<unknown, number>()
  return (data: Buffer) => {
    const now = performance.now()
    for (const [seat, x, y] of seen(data.toString())) {
      const place = y * 1000 + x
      if (last.get(seat) === place) continue
      last.set(seat, place)
      delays().add(sincePlace(x, y, now))
    }
  }
}

/** Everybody once in every tick. When the machine is late, what was missed is made up for. */
function keepMoving<T>(all: readonly T[], move: (one: T) => void): () => void {
  const step = handTick / slots
  const began = performance.now()
  let done = 0
  const timer = setInterval(() => {
    const due = Math.floor((performance.now() - began) / step)
    for (; done < due; done++) for (let n = done % slots; n < all.length; n += slots) move(all[n]!)
  }, step)
  return () => clearInterval(timer)
}

function told(tally: Tally, bytes: number, workshops: Member[][], observers: number): HandsTold {
  const clients = workshops.flat().length
  const people = workshops[0]?.length ?? 0
  const reading = Math.min(observers, people)
  const { delays } = tally.delays
  const screens = reading * (1 - 1 / people)
  return {
    ...delays,
    seconds: (performance.now() - tally.at) / 1000,
    clients,
    messages: tally.messages,
    bytes,
    seen: delays.count / (tally.moves * screens),
  }
}
