import * as v from 'valibot'

import { helloShape } from '../rules/wire.ts'
import type { Entered, Entrance } from './entrance.ts'
import { hashOf } from './keys.ts'
import type { Paces } from './pace.ts'

type Parts = { entrance: Pick<Entrance, 'enter'>; paces: Pick<Paces, 'entering'> }
/** Whoever brought a key that opens a seat, and the hash of that key. */
export type Admitted = { client: string; entered: Entered; key: string; paced: string }

/** Who this hello lets in: a word for no when its key opens no seat, or when the seat enters too often. */
export function admitted({ entrance, paces }: Parts, hello: unknown): Admitted | string {
  const read = v.safeParse(helloShape, hello)
  if (!read.success) return 'gone'
  const { client, key } = read.output
  const entered = entrance.enter(read.output)
  if (typeof entered === 'string') return entered
  const paced = `${entered.room.workshop.id}/${entered.seat}`
  return paces.entering.take(paced) ? { client, entered, key: hashOf(key), paced } : 'too-fast'
}
