import type { Milliseconds } from '../../rules/units.ts'

/** A line is opened; then the server's sign of life comes, after four seconds; or the line was cut before. */
export type LineTried = 'works' | 'cut' | 'none'

/** The way that all screens come in by, as socket.io writes it. */
const way = '/socket.io/?EIO=4&transport='
/** Its notation for: I am open, are you there, I am here, and nothing. */
const [opened, ping, pong, nothing] = ['0', '2', '3', '6']
/**
 * Whoever does not say who they are is let go after five seconds, and this page has no seat to tell of. The sign of life
 * comes before that; on a phone with much to do it may be heard late.
 */
const patience: Milliseconds = 20_000

/** Opens a line of plain questions, as it is where websockets are blocked, and holds it for one sign of life. */
export async function tryPolling(ask: typeof fetch = fetch): Promise<LineTried> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patience)
  const say = async (more: string, request: RequestInit = {}) => {
    const answer = await ask(`${way}polling${more}`, { cache: 'no-store', signal: ending.signal, ...request })
    return answer.ok ? answer.text() : ''
  }
  let isOpen = false
  try {
    const sid = sidIn(await say(''))
    if (!sid) return 'none'
    isOpen = true
    const line = `&sid=${encodeURIComponent(sid)}`
    const [life, heard] = await Promise.all([say(line), say(line, { method: 'POST', body: nothing })])
    return life === ping && heard === 'ok' ? 'works' : 'cut'
  } catch {
    return isOpen ? 'cut' : 'none'
  } finally {
    clearTimeout(timer)
  }
}

function sidIn(said: string): string | undefined {
  if (!said.startsWith(opened)) return undefined
  try {
    const { sid }: { sid?: string } = JSON.parse(said.slice(1))
    return sid
  } catch {
    return undefined
  }
}

/** What this asks of a websocket. */
type Socket = {
  send: (said: string) => void
  close: () => void
  addEventListener: {
    (event: 'message', heard: (event: { data: unknown }) => void): void
    (event: 'close', heard: () => void): void
  }
}

/** Opens a websocket, and holds it for one sign of life. */
export function tryWebsocket(
  origin = location.origin,
  open: (address: string) => Socket = (address) => new WebSocket(address),
): Promise<LineTried> {
  return new Promise((resolve) => {
    const socket = open(`${origin.replace(/^http/, 'ws')}${way}websocket`)
    let isOpen = false
    const end = (tried: LineTried) => {
      clearTimeout(timer)
      socket.close()
      resolve(tried)
    }
    const timer = setTimeout(() => end(isOpen ? 'cut' : 'none'), patience)
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string' && data.startsWith(opened)) isOpen = true
      if (data !== ping) return
      socket.send(pong)
      end('works')
    })
    socket.addEventListener('close', () => end(isOpen ? 'cut' : 'none'))
  })
}
