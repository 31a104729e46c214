import { openActs, type ActsOrder, type Drop } from './acts.ts'
import { crowd, type CrowdOrder } from './crowd.ts'
import { openHands, type HandsOrder } from './hands.ts'

/** The process that plays the clients, so that a server's CPU time is its own. It does what it is asked over IPC. */
type Asked = { id: number; ask: string; carried: never }

let hands: Awaited<ReturnType<typeof openHands>> | undefined
let acts: Awaited<ReturnType<typeof openActs>> | undefined

const orders: Record<string, (carried: never) => unknown> = {
  openHands: async (order: HandsOrder) => void (hands = await openHands(order)),
  begin: () => hands?.begin(),
  end: () => hands?.end(),
  close: () => hands?.close(),
  openActs: async (order: ActsOrder) => void (acts = await openActs(order)),
  drop: ({ drops }: { drops: Drop[] }) => acts?.drop(drops),
  closeActs: () => acts?.close(),
  crowd: (order: CrowdOrder) => crowd(order),
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
