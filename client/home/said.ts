import type { No } from '../http.ts'
import type { Say } from '../text.ts'

/** The sentence for a no of the server. */
export function said(no: No['no'], say: Say): string {
  if (no === 'portal') return `${say('net.portal')} ${say('net.portalHow')}`
  return no === 'unreachable' ? say('net.unreachable') : say(`refusal.${no}`)
}
