import type { Milliseconds } from '../rules/units.ts'
import type { Found } from './lookout.ts'

/** A look that takes longer is given up; the next one may find the network back. */
const patience: Milliseconds = 1500

/**
 * Looks who answers at our server's address. A login page of a wifi network comes as a page where a word of ours was
 * asked, as a way to somewhere else, or as 511. A proxy of our own that finds no server behind it is nothing of it.
 */
export async function lookFor(origin = ''): Promise<Found> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patience)
  try {
    const answer = await fetch(`${origin}/healthz`, {
      cache: 'no-store',
      redirect: 'manual',
      signal: ending.signal,
    })
    return isPortal(answer) ? 'portal' : answer.ok && isOurs(await answer.json()) ? 'server' : 'nothing'
  } catch {
    return 'nothing'
  } finally {
    clearTimeout(timer)
  }
}

type Answered = Pick<Response, 'type' | 'status' | 'ok' | 'headers'>

/** Whether a page that is not ours stands between: an answer that leads elsewhere, is a page, or says so itself. */
export function isPortal({ type, status, ok, headers }: Answered): boolean {
  const leadsAway = type === 'opaqueredirect' || (status >= 300 && status < 400)
  return leadsAway || status === 511 || (ok && !/json/.test(headers.get('content-type') ?? ''))
}

function isOurs(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'ok' in said
}
