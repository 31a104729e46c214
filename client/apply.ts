import type { Patch } from '../rules/wire.ts'

/**
 * A value with a JSON merge patch applied: null takes a key away, lists are replaced whole, and what the
 * patch leaves alone stays the same object. Keys go through a map, because writing `__proto__` on an object
 * would be something else than keeping a key of that name.
 */
export function apply<T>(value: T, patch: Patch): T
export function apply(value: unknown, patch: unknown): unknown {
  if (!isPlain(patch)) return patch
  const result = new Map(isPlain(value) ? Object.entries(value) : [])
  for (const [key, step] of Object.entries(patch)) {
    if (step === null) result.delete(key)
    else result.set(key, isPlain(step) ? apply(result.get(key), step) : step)
  }
  return Object.fromEntries(result)
}

function isPlain(value: unknown): value is Patch {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
