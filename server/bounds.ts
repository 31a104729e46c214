import { EventEmitter } from 'node:events'

import type { Caps, Paces } from './pace.ts'
import type { Report } from './report.ts'

/** What a line is for us here, below the words of the house. */
type RawLine = Pick<EventEmitter, 'on'> & { transport: object; close(discard: boolean): void }
type Parts = { paces: Pick<Paces, 'flooding'>; report: Report; caps: Caps; hasEntered: () => boolean }

/**
 * Bounds what a line costs before and beside what it says to a room: what is said before the hello, what is said to the
 * line itself (pings and the like), and what is left unread on it.
 */
export function bounded(line: RawLine, parts: Parts): void {
  let isCut = false
  const cut = () => {
    if (!isCut) parts.report('cutOff')
    isCut = true
    // Nothing that waits is sent any more: that may be the reason.
    line.close(true)
  }
  boundWords(line, parts, cut)
  boundUnread(line, parts.caps, cut)
}

/**
 * No answers to a websocket's own pings, which browsers never send: whoever sends them and does not read fills the
 * memory with answers. And no guesses by a browser at what an answer of the line may be.
 */
export function quieten(engine: EventEmitter): void {
  if ('ws' in engine && typeof engine.ws === 'object' && engine.ws !== null && 'options' in engine.ws)
    Object.assign(Object(engine.ws.options), { autoPong: false })
  engine.on('headers', (headers: Record<string, string>) =>
    Object.assign(headers, {
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    }),
  )
}

/** How many there were so far: each is paced under a name of its own. */
let lines = 0

/** Messages before the hello are few; what is no message is paced as a flood is. */
function boundWords(line: RawLine, { paces, caps, hasEntered }: Parts, cut: () => void): void {
  let early = 0
  lines += 1
  const name = `line ${lines}`
  const beside = () => {
    if (!paces.flooding.take(name)) cut()
  }
  line.on('packet', (packet: { type: string }) => {
    if (packet.type !== 'message') return beside()
    if (hasEntered()) return
    early += 1
    if (early > caps.wordsBeforeHello) cut()
  })
  const hearPings = (transport: object) => {
    const socket = 'socket' in transport ? transport.socket : undefined
    if (socket instanceof EventEmitter) socket.on('ping', beside).on('pong', beside)
  }
  hearPings(line.transport)
  line.on('upgrade', hearPings)
}

/** Who does not read what is sent, and says all the same that they are there, is cut before it fills the memory. */
function boundUnread(line: RawLine, caps: Caps, cut: () => void): void {
  let unread = 0
  line.on('packetCreate', ({ data }: { data?: unknown }) => {
    unread += typeof data === 'string' ? data.length : 0
    if (unread > caps.unread) cut()
  })
  line.on('flush', () => (unread = 0))
}
