import type { Patch } from '../rules/wire.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * The JSON merge patch that turns `before` into `after`, or undefined when they are the same. What is
 * the same object is skipped unread, lists are replaced whole, and null takes a key away: values
 * themselves hold no null.
 */
export function change(before: Plain, after: Plain): Patch | undefined {
  const patch: [string, unknown][] = []
  let stayed = 0
  for (const key of Object.keys(after)) {
    const value = after[key]
    // Nearly all is the same. What every object inherits is no value, and so never the same as one.
    if (value !== undefined && before[key] === value) {
      stayed += 1
      continue
    }
    const old = valueOf(before, key)
    if (old !== undefined && value !== undefined) stayed += 1
    const step = changeOfValue(old, value)
    if (step !== undefined) patch.push([key, step])
  }
  const keys = Object.keys(before)
  // Mostly nothing is gone, and maps are large: only then they are read a second time.
  if (stayed < keys.length) patch.push(...goneFrom(keys, after))
  return patch.length > 0 ? Object.fromEntries(patch) : undefined
}

function goneFrom(keys: readonly string[], after: Plain): [string, null][] {
  return keys.filter((key) => valueOf(after, key) === undefined).map((key) => [key, null])
}

/** The value with the patch applied to it, as a new value. */
export function applied(value: unknown, patch: unknown): unknown {
  if (!isPlain(patch)) return patch
  // A map, because writing to an object's `__proto__` would be something else than keeping a key.
  const result = new Map(isPlain(value) ? Object.entries(value) : [])
  for (const [key, step] of Object.entries(patch)) {
    if (step === null) result.delete(key)
    else result.set(key, applied(result.get(key), step))
  }
  return Object.fromEntries(result)
}

function changeOfValue(before: unknown, after: unknown): unknown {
  if (before === after) return undefined
  if (isPlain(before) && isPlain(after)) return change(before, after)
  return isSameList(before, after) ? undefined : after
}

/** Views are made afresh, lists in them too: equal contents are no news. */
function isSameList(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false
  return before.every((item, index) => isSameItem(item, after[index]))
}

function isSameItem(before: unknown, after: unknown): boolean {
  return isPlain(before) && isPlain(after)
    ? change(before, after) === undefined
    : before === after || isSameList(before, after)
}

function valueOf(map: Plain, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
