import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import { pause } from '../../play/player.ts'
import { timesOf, type Times } from '../figures.ts'
import { faultsIn } from '../history.ts'
import { Host } from '../host.ts'
import { actOn } from '../moves.ts'
import { chaosBefore, type Proxy } from '../proxy.ts'
import { goTo, openRoom, until, type Room } from '../room.ts'
import { blind } from '../seen.ts'
import { storm } from '../storm.ts'

export type Kills = {
  kills: number
  /** Of these, while the server was only just recovering; and ends by SIGTERM besides. */
  atStart: number
  redeploys: number
  /** Lives in which the network was bad as well. */
  storms: number
  workshops: number
  acknowledged: number
  refused: number
  /** The kinds of acts that were kept, and how often. */
  kinds: Record<string, number>
  /** What is wrong between what people were told and what was kept, or saw. */
  faults: string[]
  /** From the end of a server until everybody had everything again. */
  back: Times
  ok: boolean
}
export type KillWishes = {
  kills: number
  people: number
  seed: number
  /** Modules that are loaded into every server: faults that are planted, to see that they are found. */
  before?: string[]
}

/** So many lives of the server has a workshop, and then another begins. */
const livesOfWorkshop = 12

/**
 * Kills the server under load, again and again, starts it on what it left, and holds afterwards all that people were
 * told and see against every act that was ever kept.
 */
export async function kill({ kills, people, seed, before = [] }: KillWishes): Promise<Kills> {
  const host = await Host.open(...before)
  const chance = chanceFrom(seed)
  const told: Told = {
    kills: 0,
    atStart: 0,
    redeploys: 0,
    storms: 0,
    acknowledged: 0,
    refused: 0,
    kinds: {},
    faults: [],
  }
  const back: number[] = []
  let workshops = 0
  const proxy = await chaosBefore(host.port, seed)
  try {
    await host.start()
    while (told.kills < kills && told.faults.length === 0) {
      workshops += 1
      const room = await openRoom(proxy.url, people, seed + workshops)
      try {
        for (let life = 0; life < livesOfWorkshop && told.kills < kills; life++) {
          await advance(room, life)
          const ended = await liveAndDie({ host, proxy, room }, chance, told)
          back.push(await allBack(room, ended))
          told.faults.push(...(await faultsNow(host, room)))
          if (told.faults.length > 0) break
        }
        await count(host, room, told)
      } finally {
        room.all.forEach((one) => one.close())
      }
    }
  } finally {
    await proxy.stop()
    await host.close()
  }
  return { ...told, workshops, back: timesOf(back), ok: told.faults.length === 0 && told.kills >= kills }
}
type Told = Omit<Kills, 'workshops' | 'back' | 'ok'>

/** The first lives are about tips in a ballot box, the last about votes; between them cards are linked. */
async function advance(room: Room, life: number): Promise<void> {
  if (life === 0) await goTo(room, 'goldenTip')
  if (life === 2) await goTo(room, 'deal')
  if (life === 2) await goTo(room, 'link')
  if (life === 9) await goTo(room, 'privacyDialogue')
}

type Place = { host: Host; proxy: Proxy; room: Room }

/**
 * Everybody acts until the server ends in the middle of it, one way or another, every other time over a network that
 * cuts, swallows and delays; the server is up again after this, and the network well.
 */
async function liveAndDie({ host, proxy, room }: Place, chance: Chance, told: Told): Promise<number> {
  let isOver = false
  const acting = room.all.map((one) => actOn(one, () => !isOver))
  const heal = chance.whole(0, 1) === 0 ? storm(proxy, chance) : undefined
  if (heal) told.storms += 1
  await pause(chance.whole(100, 700))
  const isRedeploy = chance.whole(0, 5) === 0
  const ended = performance.now()
  await host.end(isRedeploy ? 'SIGTERM' : 'SIGKILL')
  if (isRedeploy) told.redeploys += 1
  else told.kills += 1
  if (chance.whole(0, 4) === 0) {
    host.begin()
    await pause(chance.whole(0, 400))
    await host.end('SIGKILL')
    told.kills += 1
    told.atStart += 1
  }
  isOver = true
  await host.start()
  heal?.()
  await Promise.all(acting)
  return ended
}

/** Waits until everybody is back and every act that was asked is answered; gives how long they were away. */
async function allBack({ all }: Room, ended: number): Promise<number> {
  await until('everybody is back', () => all.every((one) => one.isBackSince(ended)))
  const back = Math.max(...all.map(({ at }) => at.open ?? 0)) - ended
  await until('every act is answered', () => all.every(({ open }) => open === 0))
  return back
}

/** What was lost, doubled, or is seen by somebody who should see something else; a history with a hole is one too. */
async function faultsNow(host: Host, room: Room): Promise<string[]> {
  try {
    const faults = faultsIn(await host.history(room.workshop), room.all)
    if (faults.length > 0) return faults
    return (await blind(host, room)).map((seat) => `${seat} sees something else`)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** Counts what was done in one workshop. */
async function count(host: Host, { workshop, all }: Room, told: Told): Promise<void> {
  const { entries } = await host.history(workshop)
  for (const { act, from } of entries) if (from) told.kinds[act] = (told.kinds[act] ?? 0) + 1
  const answers = all.flatMap(({ asked }) => asked.flatMap(({ answer }) => answer ?? []))
  told.acknowledged += answers.filter((answer) => 'ok' in answer).length
  told.refused += answers.filter((answer) => 'no' in answer).length
}
