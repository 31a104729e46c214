import { newKey } from '../../../client/settings.ts'
import { post } from '../../play/nodeLink.ts'
import type { Joined } from '../../../rules/wire.ts'
import { Histogram, type Delays } from '../figures.ts'
import { openLine, type Line } from './line.ts'
import { ourGreeting } from './speech.ts'

/** So many people per invitation come in, evenly within so many seconds. */
export type CrowdOrder = { port: number; invites: string[]; each: number; seconds: number }
export type CrowdTold = Delays & { in: number; failed: number; allInAfter: number }

/** Somebody is in once the own view is there; how long that took is counted from the tap on "join". */
export async function crowd({ port, invites, each, seconds }: CrowdOrder): Promise<CrowdTold> {
  const people = invites.flatMap((invite) => Array.from({ length: each }, () => invite))
  const delays = new Histogram()
  const lines: Line[] = []
  let failed = 0
  const began = performance.now()
  const come = async (invite: string, n: number) => {
    await new Promise((resolve) => setTimeout(resolve, (n * seconds * 1000) / people.length))
    const tapped = performance.now()
    try {
      lines.push(await comeIn(port, invite))
      delays.add(performance.now() - tapped)
    } catch {
      failed += 1
    }
  }
  await Promise.all(people.map((_, n) => come(invites[n % invites.length] ?? '', n)))
  const allInAfter = (performance.now() - began) / 1000
  await Promise.all(lines.map((line) => line.close()))
  return { ...delays.delays, in: lines.length, failed, allInAfter }
}

async function comeIn(port: number, entry: string): Promise<Line> {
  const key = newKey()
  const { workshop } = await post<Joined>(`http://127.0.0.1:${port}`, '/api/join', { key, entry, people: 1 })
  let isShown = () => {}
  const shown = new Promise<void>((resolve) => void (isShown = resolve))
  const line = await openLine(ourGreeting(port, { workshop, key }), (data) => {
    if (data.toString('latin1', 0, 8) === '42["own"') isShown()
  })
  await shown
  return line
}
