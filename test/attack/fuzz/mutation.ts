import type { Chance } from '../../../rules/chance.ts'
import { abyss, names, numbers, others, strings } from './nasty.ts'

/** What was done to a valid value, in one word. */
export const ways = [
  'type',
  'number',
  'string',
  'name',
  'renamed',
  'unknown',
  'missing',
  'wrapped',
  'opened',
  'deep',
  'doubled',
  'stranger',
  'shuffled',
] as const
export type Way = (typeof ways)[number]

type Path = readonly (string | number)[]
type Map = Record<string, unknown>

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One of a list, also when that is null or nothing. */
function oneOf<T>(chance: Chance, list: readonly T[]): T | undefined {
  return list[chance.whole(0, list.length - 1)]
}

/** The places of all values in a value, itself first; not more than a few hundred. */
function pathsIn(value: unknown, at: Path = [], found: Path[] = []): Path[] {
  found.push(at)
  if (found.length > 300 || typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value))
    pathsIn(inner, [...at, Array.isArray(value) ? Number(key) : key], found)
  return found
}

/** A copy in which the value at a place is another one. */
function changedAt(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map((one, n) => (n === key ? changedAt(one, rest, change) : one))
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? changedAt(one, rest, change) : one]),
  )
}

/** A map, and how to make another one of its entries; something else stays as it is. */
function withEntries(value: unknown, change: (entries: [string, unknown][]) => [string, unknown][]): unknown {
  return isMap(value) ? Object.fromEntries(change(Object.entries(value))) : value
}

function withoutOne<T>(list: readonly T[], chance: Chance): T[] {
  return list.length === 0 ? [] : list.toSpliced(chance.whole(0, list.length - 1), 1)
}

/** What becomes of the one value that is chosen. `strangers` are the ids of other things. */
function twisted(way: Way, old: unknown, chance: Chance, strangers: readonly string[]): unknown {
  const anything = () => oneOf(chance, [...numbers, ...strings, ...names, ...others])
  const doings: Record<Way, () => unknown> = {
    type: anything,
    number: () =>
      typeof old === 'number'
        ? oneOf(chance, [...numbers, old + 1, old - 1, -old, String(old)])
        : oneOf(chance, numbers),
    string: () =>
      typeof old === 'string'
        ? oneOf(chance, [`${old} `, old.toUpperCase(), old + old, old.slice(1), ...strings])
        : oneOf(chance, strings),
    name: () => oneOf(chance, names),
    renamed: () =>
      withEntries(old, (all) => all.map(([, one], n) => [n === 0 ? chance.pick(names) : `k${n}`, one])),
    unknown: () => withEntries(old, (all) => [...all, [chance.pick(names), anything()]]),
    missing: () =>
      Array.isArray(old) ? withoutOne(old, chance) : withEntries(old, (all) => withoutOne(all, chance)),
    wrapped: () => oneOf(chance, [[old], { 0: old }, [[old]], { value: old }]),
    opened: () => (isMap(old) ? Object.values(old) : Object.fromEntries(Object.entries(Object(old)))),
    deep: () => (chance.whole(0, 9) === 0 ? abyss : oneOf(chance, others)),
    doubled: () => (Array.isArray(old) ? [...old, ...old] : [old, old]),
    stranger: () => (strangers.length > 0 ? oneOf(chance, strangers) : oneOf(chance, names)),
    shuffled: () => (Array.isArray(old) ? chance.shuffled(old) : oneOf(chance, [old, null])),
  }
  return doings[way]()
}

/** A valid value with one thing about it changed, and how; now and then two. */
export function mutated(
  value: unknown,
  chance: Chance,
  strangers: readonly string[] = [],
): { value: unknown; way: Way } {
  const way = chance.pick(ways)
  const path = chance.pick(pathsIn(value))
  const once = changedAt(value, path, (old) => twisted(way, old, chance, strangers))
  if (chance.whole(0, 7) > 0) return { value: once, way }
  return { value: mutated(once, chance, strangers).value, way }
}

/** What JSON writes otherwise or not at all, and a hostile client writes all the same. */
const written: readonly [(value: unknown) => boolean, string][] = [
  [(value) => value === Number.POSITIVE_INFINITY, '1e999'],
  [(value) => value === Number.NEGATIVE_INFINITY, '-1e999'],
  [(value) => Object.is(value, -0), '-0'],
]

/** The value as a hostile client writes it: numbers that JSON has no word for are too large to be read. */
export function wireText(value: unknown): string {
  const text = JSON.stringify(value, (_key, one: unknown) => {
    const found = written.findIndex(([is]) => is(one))
    return found < 0 ? one : `\u0001${found}`
  })
  return (text ?? '').replace(/"\\u0001(\d)"/g, (_all, n: string) => written[Number(n)]?.[1] ?? '0')
}
