import * as v from 'valibot'

import { actShape, type Answer } from '../rules/wire.ts'
import type { Admitted } from './admitting.ts'
import type { Paces } from './pace.ts'

/** What becomes of a message that ought to be an act, by whoever was admitted on this line. */
export async function answerTo(
  { acting }: Pick<Paces, 'acting'>,
  { client, entered: { room, seat }, paced }: Pick<Admitted, 'client' | 'entered' | 'paced'>,
  message: unknown,
): Promise<Answer> {
  if (!acting.take(paced)) return { no: 'too-fast' }
  const read = v.safeParse(actShape, message)
  if (!read.success) return { no: 'wrong-shape' }
  const { n, act, carried } = read.output
  return room.ask({ seat, act, carried, from: { client, n } })
}

/** What socket.io hands over for an acknowledgement; anything else that came in its place is none. */
export function isAcknowledgement(value: unknown): value is (answer: Answer) => void {
  return typeof value === 'function'
}
