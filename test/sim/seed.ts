import type { Deck } from '../../rules/deck.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Device } from './device.ts'
import { planned, turnClock } from './nature.ts'
import { settle } from './settling.ts'
import type { Broken, Counts } from './story.ts'
import { SimWorld } from './world.ts'

/** How one seed went: what did not hold, what happened, and a number for the whole course of it. */
export type Outcome = Counts & { seed: number; broken?: Broken; trace: string; virtual: Milliseconds }

/** Plays one short workshop in which things go wrong, lets them stop, and holds everything against the log. */
export async function playSeed(seed: number, deck: Deck, tell?: (line: string) => void): Promise<Outcome> {
  const world = new SimWorld(seed, deck, tell)
  const { story, time } = world
  try {
    await course(world)
  } catch (error) {
    story.breaks('no-bug', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const { broken, trace, counts } = story
  return { seed, ...counts, ...(broken ? { broken } : {}), trace, virtual: time.now }
}

async function course(world: SimWorld): Promise<void> {
  const { chance, server } = world
  const last = chance.whole(8000, 24_000)
  void server.start()
  world.people(last)
  planned(world, last)
  await world.pass(last)
  await calm(world)
  await settle(world, { views: !world.mayMiss })
  await lastWord(world)
  if (chance.whole(0, 2) === 0) await erased(world)
  await afterPowerCut(world)
}

/** Nothing goes wrong from here on. */
async function calm(world: SimWorld): Promise<void> {
  const { server, time, story } = world
  world.isOver = true
  world.downUntil = 0
  server.machine.heal()
  server.isStrict = false
  for (const { link } of world.all) if (link?.session) link.session.down.drops = 0
  story.note('calm')
  // A server that is just stopping comes back by itself.
  await world.pass(time.now + 4000)
  if (!server.isRunning) void server.start()
}

/**
 * Whoever lost a view learns of it with the next one, and by now all arrives: the facilitator holds everything still,
 * and lets it go. Then a participant does something, at a clock that may have been turned.
 */
async function lastWord(world: SimWorld): Promise<void> {
  const may = (act: string) =>
    world.all.find(({ isEnded, views }) => !isEnded && views.own?.may.some((name) => name === act))
  const lead = may('freeze')
  for (const on of [true, false]) lead?.ask('freeze', { on })
  await settle(world)
  if (world.chance.whole(0, 2) === 0) turnClock(world)
  may('ready')?.ask('ready', { on: world.chance.whole(0, 1) === 0 })
  await settle(world)
}

/** The facilitator erases the workshop; the disk may not like it, and the server may be killed just then. */
async function erased(world: SimWorld): Promise<void> {
  const { chance, server, time, all } = world
  const lead = all.find((device) => !device.isEnded && device.views.own?.role === 'facilitator')
  if (!lead) return
  world.isOver = false
  const trouble = chance.whole(0, 3)
  if (trouble === 0) server.machine.fail(['folder'])
  if (trouble === 1) await halfWritten(world, lead)
  if (trouble === 2) server.machine.endAfter(chance.whole(0, 6), chance.pick(['kill', 'power']))
  let answer: object | string | undefined
  void world.ask((doors) => doors.erase(lead.seat)).then((said) => (answer = said))
  await world.pass(time.now + 3000)
  if (trouble === 0) server.end('kill')
  world.server.machine.heal()
  await world.pass(time.now + 25_000)
  world.isOver = true
  const log = world.checks.logOf(lead)
  if (log && typeof answer === 'object') log.isErased = 'yes'
  await settle(world, { end: time.now + 240_000 })
}

/** A step ends, and the disk has a snapshot of it that it cannot put in its place. */
async function halfWritten({ server, time, pass }: SimWorld, lead: Device): Promise<void> {
  server.machine.fail(['rename'])
  const { step = 0, agenda = [] } = lead.views.console ?? {}
  lead.ask('goTo', { step: Math.min(step + 1, agenda.length - 1) })
  await pass(time.now + 1000)
}

/** What is kept is kept on the disk itself. In some seeds a byte of it goes bad, which may not pass unnoticed. */
async function afterPowerCut(world: SimWorld): Promise<void> {
  const { chance, server, time } = world
  if (world.story.broken) return
  server.end('power')
  if (chance.whole(0, 3) === 0) rots(world)
  await world.pass(time.now + 4000)
  if (server.ledger.rotten.size === 0) await settle(world)
}

function rots({ server, chance }: SimWorld): void {
  const { disk } = server.machine
  for (const [id, { isErased }] of server.ledger.logs) {
    const name = `${id}.journal`
    if (isErased !== 'no' || !disk.names().includes(name)) continue
    const content = disk.content(name)
    const lastLine = content.lastIndexOf(10, content.length - 2)
    if (lastLine <= 0) continue
    server.ledger.rotten.add(id)
    disk.damage(name, chance.whole(0, lastLine - 1))
  }
}
