import type { Milliseconds } from '../../rules/units.ts'
import { lookFor } from '../look.ts'

const rest: Milliseconds = 2000
/** So many times in a row a part could not be fetched although our server answers: then it has this part no more. */
const enough = 3
/** What is still on its way after so long was asked on a line that has died; a browser would wait for minutes. */
const patience: Milliseconds = 60_000
/** A page that fetched itself anew does not do so again within this time. */
const long: Milliseconds = 60_000

/**
 * Fetches a part of our own pages, again and again until it is there: a phone may lose the wifi exactly then. A server
 * that was replaced by a newer one does not have the parts of the old page, and some browsers never ask again for what
 * failed once; then the page fetches itself anew. Seat, what is unsent and what is being typed are kept.
 */
export async function persist<T>(load: () => Promise<T>, stopped = () => false): Promise<T | undefined> {
  let failed = 0
  const isHere = async () => !stopped() && (await lookFor()) === 'server'
  const late = setInterval(() => void isHere().then((here) => here && fetchAnew()), patience)
  try {
    while (!stopped()) {
      try {
        return await load()
      } catch {
        await new Promise((again) => setTimeout(again, rest))
        failed = (await isHere()) ? failed + 1 : 0
        if (failed >= enough) fetchAnew()
      }
    }
    return undefined
  } finally {
    clearInterval(late)
  }
}

function fetchAnew(): void {
  const before: unknown = history.state
  if (typeof before === 'number' && Math.abs(Date.now() - before) < long) return
  history.replaceState(Date.now(), '')
  location.reload()
}
