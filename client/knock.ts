import type { Milliseconds } from '../rules/units.ts'

/**
 * How a line comes back when it was cut: the same in a browser, in a rehearsal and under load. A slow network gets
 * `timeout` for one attempt; between two attempts are at most one and a half seconds, each time others, so that a
 * whole room does not knock in step.
 */
export const linePace = {
  timeout: 5000,
  // An attempt that was given up still holds one of the six connections that a browser has for all pages of ours, and
  // on a dead radio for minutes: then there is none left to come back with. A poll waits four seconds for a ping.
  requestTimeout: 7000,
  reconnectionDelay: 300,
  reconnectionDelayMax: 1000,
  randomizationFactor: 0.5,
} as const

/** So often is looked whether an attempt hangs, and so long may a knock take beside it. */
const looks: Milliseconds = 500
const knocks: Milliseconds = 900

/** What this asks of a socket of socket.io. */
type Hanging = {
  connected: boolean
  io: { engine?: { readyState: string } }
  disconnect: () => unknown
  connect: () => unknown
}

/**
 * An attempt that began while the radio was dead hangs on after it came back, because nobody knows what got lost. So a
 * small question is asked beside it, again and again. Once that is answered, and the attempt got no answer still, it
 * began in the dead spell: it begins anew. A slow network does not answer the later question first. Returns its stop.
 */
export function knockBeside(
  socket: Hanging,
  isThere: (patience: AbortSignal) => Promise<boolean>,
): () => void {
  let seen: object | undefined
  let isKnocking = false
  let isOver = false
  const look = async () => {
    const { engine } = socket.io
    const hangs = () => !socket.connected && socket.io.engine === engine && engine?.readyState === 'opening'
    const isOld = hangs() && seen === engine
    seen = engine
    if (!isOld || isKnocking) return
    isKnocking = true
    const answered = await knock(isThere)
    isKnocking = false
    // A line that was closed meanwhile would come back to life.
    if (!answered || isOver || !hangs()) return
    socket.disconnect()
    socket.connect()
  }
  const timer = setInterval(() => void look(), looks)
  return () => {
    isOver = true
    clearInterval(timer)
  }
}

async function knock(isThere: (patience: AbortSignal) => Promise<boolean>): Promise<boolean> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), knocks)
  const answered = await isThere(ending.signal).catch(() => false)
  clearTimeout(timer)
  return answered
}

/** Whether our own server answers under this address; the page of a wifi network does not count. */
export function knockAt(address: string): (patience: AbortSignal) => Promise<boolean> {
  return async (signal) => {
    const response = await fetch(`${address}/healthz`, { signal, cache: 'no-store' })
    const answer: { ok?: boolean } = await response.json()
    return response.ok && answer.ok === true
  }
}
