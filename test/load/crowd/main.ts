import { flooded, type FloodOrder } from './hostile.ts'
import { visits, type VisitsOrder } from './visits.ts'
import { Crowd, type OpenOrder, type PlayOrder } from './crowd.ts'

/** The process of the crowd, so that the server's CPU time is its own. It does what it is asked over IPC. */
type Asked = { id: number; ask: string; carried: never }

let crowd: Crowd | undefined

const orders: Record<string, (carried: never) => unknown> = {
  open: (order: OpenOrder) => (crowd = new Crowd(order)).open(),
  play: (order: PlayOrder) => crowd?.play(order),
  begin: () => crowd?.begin(),
  told: () => crowd?.told(),
  rest: (order: { patience: number }) => crowd?.rest(order),
  cut: () => crowd?.cut(),
  back: (order: { patience: number }) => crowd?.back(order),
  close: () => crowd?.close(),
  flood: (order: FloodOrder) => flooded(order),
  visits: (order: VisitsOrder) => visits(order),
}

async function answer(message: unknown): Promise<void> {
  const { id, ask, carried }: Asked = JSON.parse(String(message))
  if (!Object.hasOwn(orders, ask)) return
  try {
    process.send?.(JSON.stringify({ id, told: await orders[ask]?.(carried) }))
  } catch (error) {
    process.send?.(JSON.stringify({ id, failed: error instanceof Error ? error.message : String(error) }))
  }
}

process.on('message', (message) => void answer(message))
// Nothing listens here, but whoever starts a process waits for an address.
process.stdout.write('http://127.0.0.1:0\n')
