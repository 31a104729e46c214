import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Fault } from '../server/fakeDisk.ts'
import type { Device } from './device.ts'
import type { Span } from './machine.ts'
import type { SimServer } from './server.ts'
import type { Story } from './story.ts'
import type { Time } from './time.ts'

/** What a world offers to go wrong. */
export type Nature = {
  time: Time
  chance: Chance
  /** For what happens in few seeds, and in those on purpose. */
  rare: Chance
  story: Story
  server: SimServer
  devices: () => readonly Device[]
  /** No line reaches the server until then. */
  downUntil: Milliseconds
  /** A view may have been lost, and whoever lost it will know with the next one. */
  mayMiss: boolean
}

/** A line that brings nothing for so long is given up, at both ends. */
const dead: Milliseconds = 7000
const halfHour: Milliseconds = 1_800_000

type Happening = (nature: Nature) => void

/** A line: cut, dead for a while, one message lost; a page reloaded, a phone asleep; all lines at once. */
const lines: Happening[] = [
  (nature) => cut(nature),
  (nature) => cut(nature),
  (nature) => {
    const { chance, story } = nature
    const device = one(nature)
    story.note('holds', device?.name)
    device?.link?.session?.hold(chance.whole(500, 12_000), dead)
  },
  (nature) => {
    const device = one(nature, ({ views }) => views.own?.role === 'participant')
    const session = device?.link?.session
    nature.story.note('loses a view', device?.name)
    if (session) session.down.drops = 1
    nature.mayMiss = true
  },
  (nature) => {
    const device = one(nature)
    nature.story.note('reloads', device?.name)
    device?.reload()
  },
  (nature) => {
    const { chance, time, story } = nature
    const link = one(nature)?.link
    story.note('sleeps')
    if (!link) return
    link.awayUntil = time.now + chance.whole(1000, 15_000)
    cutOne(nature, link.session)
  },
  (nature) => {
    const { chance, time, story } = nature
    story.note('all lines down')
    nature.downUntil = time.now + chance.whole(500, 6000)
    for (const device of nature.devices()) cutOne(nature, device.link?.session)
  },
]

/** The server: killed, the current cut, within a call to the disk, or told to stop. */
const ends: Happening[] = [
  ({ server }) => server.end('kill'),
  ({ server }) => server.end('power'),
  ({ server, chance }) => server.machine.endAfter(chance.whole(0, 12), 'kill'),
  ({ server, chance }) => server.machine.endAfter(chance.whole(0, 12), 'power'),
  ({ server, chance }) => server.machine.endAfter(chance.whole(0, 40), chance.pick(['kill', 'power'])),
  ({ server }) => void server.stop(),
]

/** The disk: full, failing, slow, or both; the clock; and limits that are soon reached. */
const troubles: Happening[] = [
  (nature) => failing(nature, ['write']),
  (nature) => failing(nature, ['sync']),
  (nature) =>
    failing(nature, nature.chance.pick<Fault[]>([['rename'], ['folder'], ['open'], ['sync', 'truncate']])),
  (nature) => failing(nature, ['write', 'truncate', 'sync', 'open']),
  (nature) =>
    slow(
      nature,
      nature.chance.pick<Span>([
        [20, 200],
        [200, 2500],
        [2000, 6000],
      ]),
    ),
  (nature) => {
    slow(nature, [2000, 6000])
    failing(nature, ['sync'])
  },
  (nature) => {
    // What is written now hangs for longer than a client waits for an answer, and then fails.
    const { time, server } = nature
    slow(nature, [8200, 9000], 1500)
    time.after(7500, () => (server.machine.once = 'write'))
  },
  (nature) => turnClock(nature),
  (nature) => {
    // Acts come too fast while the disk is slow and lines are cut: what is sent again is too fast as well.
    const { server, story, time } = nature
    story.note('strict')
    server.isStrict = true
    slow(nature, [300, 900], 4000)
    for (const after of [1500, 2500, 3500]) time.after(after, () => cut(nature))
    time.after(8000, () => (server.isStrict = false))
  },
]

/** Plans what goes wrong until then: in some seeds nothing, in most a few things, in some one after the other. */
export function planned(nature: Nature, until: Milliseconds): void {
  const { chance, time } = nature
  const count = chance.pick([0, 2, 4, 6, 9])
  for (let n = 0; n < count; n += 1) {
    const kind = chance.pick([lines, lines, ends, ends, troubles])
    const happens = chance.pick(kind)
    time.after(chance.whole(500, until), () => happens(nature))
  }
  if (nature.rare.whole(0, 7) === 4) refusedAndKilled(nature, until)
}

/** Acts are refused because the disk fails once, and the server is killed before it writes anything else. */
function refusedAndKilled({ time, rare, server, story }: Nature, until: Milliseconds): void {
  for (let n = 0; n < 3; n += 1)
    time.after(rare.whole(500, until), () => {
      story.note('fails once')
      server.machine.once = rare.pick(['sync', 'write'])
      time.after(rare.whole(50, 900), () => server.end('kill'))
    })
}

function cut(nature: Nature): void {
  const device = one(nature)
  nature.story.note('cuts', device?.name)
  cutOne(nature, device?.link?.session)
}

function cutOne({ chance, story }: Nature, session: NonNullable<Device['link']>['session']): void {
  if (!session) return
  story.counts.cuts += 1
  session.cut(chance.whole(0, chance.pick([50, dead])), chance.whole(0, chance.pick([50, dead])))
}

function one(
  { chance, devices }: Nature,
  fits: (device: Device) => boolean = () => true,
): Device | undefined {
  const open = devices().filter((device) => !device.isEnded && fits(device))
  return open.length === 0 ? undefined : chance.pick(open)
}

function slow(
  { time, chance, server, story }: Nature,
  takes: Span,
  lasts = chance.whole(1000, 15_000),
): void {
  story.note('slow', ...takes)
  server.machine.slow(takes)
  time.after(lasts, () => server.machine.slow())
}

/** Sets the clock of the machine forwards or back, by half an hour at most. */
export function turnClock({ chance, server, story }: Pick<Nature, 'chance' | 'server' | 'story'>): void {
  server.skew += chance.whole(-halfHour, halfHour)
  story.note('clock', server.skew)
}

/** For a moment, or for a while. */
function failing({ time, chance, server, story }: Nature, faults: readonly Fault[]): void {
  story.note('disk', ...faults)
  server.machine.fail(faults)
  time.after(chance.pick([5, 50, 500, 4000, 9000]), () => server.machine.fail([]))
}
