import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

type Asking = Pick<IncomingMessage, 'headers'>

/**
 * Under which names this server may be asked: an address, localhost, or the one public name. Another name
 * may be one that somebody made to point here, so that their page passes for ours (DNS rebinding).
 */
export function isOurHost({ headers }: Asking, publicName: string | undefined): boolean {
  const name = hostNameOf(headers.host)
  if (name === undefined) return false
  return name === 'localhost' || name === publicName || isIP(name.replace(/^\[|\]$/g, '')) > 0
}

/**
 * Whether a page of our own asks, or no page at all. Our pages come from where their questions go. A browser that does
 * not name the page, as for a picture, may still say that it is from elsewhere.
 */
export function isOurPage({ headers }: Asking): boolean {
  const { origin, host, 'sec-fetch-site': site = 'none' } = headers
  if (site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase())
}

/** Without the port, in lower case. */
function hostNameOf(host: string | undefined): string | undefined {
  const url = `http://${host ?? ''}`
  return host && !/[@/?#\\]/.test(host) && URL.canParse(url) ? new URL(url).hostname : undefined
}
