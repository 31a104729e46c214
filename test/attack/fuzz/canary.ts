import { newKey } from '../../../client/settings.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import type { Joined, Started } from '../../../rules/wire.ts'
import { post } from '../../play/nodeLink.ts'
import { pause } from '../../play/player.ts'
import { secret } from './leaks.ts'
import { wireTo, type Wire } from './wire.ts'

/** A process of its own with a normal participant in a quiet workshop, who says again and again that they are ready. */
type Bird = { wire: Wire; n: number; hear: (n: number) => void }

/** Slower than the pace at which the server says no. */
const between: Milliseconds = 80
const patience: Milliseconds = 20_000

let bird: Bird | undefined

async function open({ port }: { port: number }): Promise<string> {
  const url = `http://127.0.0.1:${port}`
  const lead = newKey()
  const start = {
    key: lead,
    agenda: 'council',
    language: 'nl',
    address: 'u',
    origin: false,
    rehearsal: false,
  }
  const { workshop, code } = await post<Started>(url, '/api/workshops', start)
  const key = newKey()
  await post<Joined>(url, '/api/join', { key, entry: code, people: 1 })
  const leading = await wireTo(
    port,
    { workshop, key: lead, client: 'canary-lead' },
    () => undefined,
    () => undefined,
  )
  leading.say(
    `421${JSON.stringify(['act', { n: 1, act: 'noteText', carried: { kind: 'tip', words: secret } }])}`,
  )
  const sitting: Bird = { wire: leading, n: 0, hear: () => undefined }
  const heard = (text: string) => sitting.hear(Number(/^43(\d+)\[\{"ok"/.exec(text)?.[1]))
  sitting.wire = await wireTo(port, { workshop, key, client: 'canary-bird' }, heard, () => undefined)
  bird = sitting
  return workshop
}

/** How long each of its acts takes until it is kept, for so long; an act without an answer counts as very long. */
async function measure({ ms }: { ms: Milliseconds }): Promise<Milliseconds[]> {
  const delays: Milliseconds[] = []
  for (const end = performance.now() + ms; performance.now() < end;) {
    delays.push(await acted())
    await pause(between)
  }
  return delays
}

function acted(): Promise<Milliseconds> {
  const one = bird
  if (!one?.wire.isOpen()) return Promise.resolve(patience)
  const n = ++one.n
  const begun = performance.now()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(patience), patience)
    one.hear = (heard) => {
      if (heard !== n) return
      clearTimeout(timer)
      resolve(performance.now() - begun)
    }
    one.wire.say(`42${n}${JSON.stringify(['act', { n, act: 'ready', carried: { on: n % 2 === 0 } }])}`)
  })
}

const orders: Record<string, (carried: never) => unknown> = { open, measure }

async function answer(message: unknown): Promise<void> {
  const { id, ask, carried }: { id: number; ask: string; carried: never } = JSON.parse(String(message))
  if (!Object.hasOwn(orders, ask)) return
  try {
    process.send?.(JSON.stringify({ id, told: await orders[ask]?.(carried) }))
  } catch (error) {
    process.send?.(JSON.stringify({ id, failed: String(error) }))
  }
}

process.on('message', (message) => void answer(message))
// Nothing listens here, but whoever starts a process waits for an address.
process.stdout.write('http://127.0.0.1:0\n')
