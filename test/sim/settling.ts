import type { Milliseconds } from '../../rules/units.ts'
import { seatOf } from '../../server/keys.ts'
import type { Device } from './device.ts'
import type { Log } from './log.ts'
import { difference } from './same.ts'
import type { SimWorld } from './world.ts'

/** So long after the last fault everything has to be as if there had been none. */
const settlesWithin: Milliseconds = 60_000
const looksEvery: Milliseconds = 250

type Wish = { end?: Milliseconds; views?: boolean }

/**
 * Faults have stopped: waits until nothing is pending and, where `views` says so, everybody sees the last version; or
 * tells what does not settle.
 */
export async function settle(world: SimWorld, { end, views = true }: Wish = {}): Promise<void> {
  const { time, story } = world
  const last = end ?? time.now + settlesWithin
  while (story.broken === undefined) {
    const restless = whatRests(world, views)
    if (restless === undefined) return
    if (time.now >= last) return story.breaks('settles', restless)
    await world.pass(time.now + looksEvery)
  }
}

/** What is not settled yet. */
function whatRests(world: SimWorld, views: boolean): string | undefined {
  const { server, all } = world
  if (!server.isUp) return 'the server is not up'
  for (const device of all) {
    const found = ofDevice(world, device, views)
    if (found !== undefined) return `${device.name}: ${found}`
  }
  for (const [id, log] of server.ledger.logs) {
    const found = onDisk(world, id, log)
    if (found !== undefined) return found
  }
  return undefined
}

function ofDevice(world: SimWorld, device: Device, views: boolean): string | undefined {
  const { checks } = world
  const [log, seat] = [checks.logOf(device), checks.seatOf(device)]
  if (!log || seat === undefined) return 'it has no seat'
  if (device.isEnded) return endOf(device, log, seat)
  if (device.line !== 'open') return `its line is ${device.line}`
  if (!device.isSettled) return 'an act waits for its answer'
  const missing = wanted(log, seat).find((audience) => device.views[audience] === undefined)
  if (missing) return `it has no ${missing}`
  return views ? ofViews(world, device, log, seat) : undefined
}

function ofViews(world: SimWorld, device: Device, log: Log, seat: string): string | undefined {
  const live = world.server.rooms?.find(log.state.id)?.workshop
  const off = difference(live, log.state)
  if (!live || off !== undefined) return `its room is not at act ${log.state.seq}: ${off}`
  // Who handed over the lead looks at another screen; the console that they held stays as it was.
  const leads = device.views.own?.role === 'facilitator'
  if (leads && device.views.console?.unsaved) return 'its console says that nothing is saved'
  for (const audience of wanted(log, seat)) {
    const view = device.views[audience]
    const other = difference(view, world.expected(audience, live, seat, view))
    if (other !== undefined) return `its ${audience} is not that of act ${log.state.seq}: ${other}`
  }
  return undefined
}

function wanted({ state }: Log, seat: string) {
  const { role, away } = state.seats[seat] ?? {}
  if (away === 'waiting') return ['own'] as const
  return role === 'facilitator' ? (['own', 'table', 'console'] as const) : (['own', 'table'] as const)
}

function endOf({ line, isOpen, seat: { key } }: Device, log: Log, seat: string): string | undefined {
  // Its key may be taken back.
  if (!isOpen || seatOf(log.state, key) === undefined) return undefined
  if (line === 'gone' && log.isEnded) return undefined
  return log.sentAway.has(seat) ? undefined : `its line is ${line}, and its seat is there`
}

/** What came loose is off the disk, and nothing half written lies about. */
function onDisk({ server }: SimWorld, id: string, log: Log): string | undefined {
  const { disk } = server.machine
  // An empty mark keeps a backup from bringing it back.
  const own = disk.names().filter((name) => name.startsWith(id) && name !== `${id}.erased`)
  if (log.isErased !== 'no') return own.length === 0 ? undefined : `${own.join(', ')} is there after erasing`
  const journal = own.find((name) => name === `${id}.journal`)
  if (journal === undefined) return `${id} is not on the disk`
  if (own.length > 1) return `${own.join(', ')}: there is more than the journal`
  const content = disk.content(journal).toString('utf8')
  const snapshot: { seq: number } = JSON.parse(content.slice(content.indexOf('{'), content.indexOf('\n')))
  return snapshot.seq < log.looseAt
    ? `act ${log.looseAt} came loose, and the snapshot is of ${snapshot.seq}`
    : undefined
}
