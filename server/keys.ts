import { createHash } from 'node:crypto'

import type { SeatId, Workshop } from '../rules/workshop.ts'

/** Keys are stored hashed. They have 128 random bits, so that one round without salt is enough. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** The seat that this key opens; undefined for a key that opens none. */
export function seatOf({ seats }: Workshop, key: string): SeatId | undefined {
  const hash = hashOf(key)
  return Object.entries(seats).find(([, { keys }]) => keys.includes(hash))?.[0]
}
