import type { IncomingMessage } from 'node:http'

/** Whoever asks something, or says something on a line. */
export type Asking = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/**
 * The address from which somebody asks, as express finds it: what stands in X-Forwarded-For is believed only as far as
 * proxies of our own wrote it, counted from the last one.
 */
export function addressOf({ headers, socket }: Asking, proxies: number): string | undefined {
  const forwarded = proxies > 0 ? [headers['x-forwarded-for'] ?? []].flat().join(',') : ''
  const hops = forwarded.split(',').map((hop) => hop.trim())
  const known = forwarded === '' ? [] : hops.reverse()
  return [socket.remoteAddress, ...known][Math.min(proxies, known.length)]
}
