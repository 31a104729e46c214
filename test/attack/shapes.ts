import { cleaned } from '../../rules/words.ts'

/** Pieces of a valibot shape, as far as we walk through them. */
type Piece = Readonly<Record<string, unknown>>

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null
}

const inside = ['wrapped', 'item', 'rest', 'key', 'value'] as const

/** Where in a shape a string may be that is neither one of a list, nor held by a pattern, nor cleaned and counted. */
export function freeStrings(shape: unknown, at: string): string[] {
  if (!isPiece(shape)) return []
  const pipe = stepsOf(shape)
  const [first] = pipe
  // A list is looked at twice: first how long it is, then what is in it.
  if (pipe.slice(1).some(({ type }) => type === shape['type'])) return later(pipe, at)
  if (shape['type'] === 'unknown' || shape['type'] === 'any') return [at]
  if (first?.['type'] === 'string') return isHeld(pipe) ? [] : [at]
  const parts = inside.flatMap((name) => freeStrings(shape[name], `${at}.${name}`))
  const lists = [shape['options'], shape['items']].flatMap((all) => (Array.isArray(all) ? all : []))
  const entries = isPiece(shape['entries']) ? Object.entries(shape['entries']) : []
  return [
    ...parts,
    ...lists.flatMap((one: unknown, n) => freeStrings(one, `${at}.${n}`)),
    ...entries.flatMap(([name, one]) => freeStrings(one, `${at}.${name}`)),
    ...later(pipe, at),
  ]
}

/** A pipe may begin with another. */
function stepsOf(shape: Piece): Piece[] {
  const { pipe } = shape
  return Array.isArray(pipe) ? pipe.filter(isPiece).flatMap(stepsOf) : [shape]
}

/** What a pipe says after its beginning. */
function later(pipe: readonly Piece[], at: string): string[] {
  return pipe.slice(1).flatMap((one) => freeStrings(one, at))
}

/** A pattern that holds the whole of it, or words that are bounded and cleaned. */
function isHeld(pipe: readonly Piece[]): boolean {
  const pattern = pipe.find(({ type }) => type === 'regex')?.['requirement']
  if (pattern instanceof RegExp) return pattern.source.startsWith('^') && pattern.source.endsWith('$')
  if (pipe.some(({ type }) => type === 'iso_date')) return true
  const isShort = pipe.some(({ type }) => type === 'max_length')
  return isShort && pipe.some(({ operation }) => operation === cleaned)
}
