/** What was found to be the same before: views share what did not change, so that little is compared anew. */
const known = new WeakMap<object, object>()

/** Where two values of plain JSON differ; undefined when they do not. A key without a value is no key. */
export function difference(one: unknown, other: unknown, path = ''): string | undefined {
  if (Object.is(one, other)) return undefined
  if (!isThing(one) || !isThing(other)) return `${path || 'all'}: ${brief(one)} and ${brief(other)}`
  if (known.get(one) === other) return undefined
  const found =
    Array.isArray(one) === Array.isArray(other) ? inside(one, other, path) : `${path}: a list and none`
  if (found === undefined) known.set(one, other)
  return found
}

function inside(one: object, other: object, path: string): string | undefined {
  let more = 0
  for (const key of Object.keys(other)) {
    const value: unknown = Reflect.get(other, key)
    if (value === undefined) continue
    const found = difference(Reflect.get(one, key), value, `${path}.${key}`)
    if (found !== undefined) return found
    more += 1
  }
  const mine = Object.keys(one).filter((key) => Reflect.get(one, key) !== undefined)
  if (mine.length === more) return undefined
  const surplus = mine.find((key) => Reflect.get(other, key) === undefined)
  return `${path}.${surplus}: something and nothing`
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}
