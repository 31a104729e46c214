import type { Paces } from './pace.ts'
import type { Report } from './report.ts'

type Parts = { paces: Paces; report: Report }
/** What a socket is for us here. */
type Cuttable = { id: string; data: { paced: string }; disconnect: (isLineToo: true) => unknown }

/** Asked before a message is read. Hands too many are left out; whatever comes in a flood, the line is cut. */
export function isHeard(parts: Parts, socket: Cuttable, isHand: boolean): boolean {
  if (isHand && parts.paces.handing.take(socket.id)) return true
  if (parts.paces.flooding.take(socket.data.paced)) return !isHand
  cut(parts, socket)
  return false
}

/** Messages too many or without sense are forgiven for a while; then the line is cut. */
export function err(parts: Parts, socket: Cuttable): void {
  if (!parts.paces.erring.take(socket.data.paced)) cut(parts, socket)
}

/** Ends a line at once, and reports it. */
export function cut({ report }: Pick<Parts, 'report'>, socket: Pick<Cuttable, 'disconnect'>): void {
  report('cutOff')
  socket.disconnect(true)
}
