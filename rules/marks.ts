import { colours, shapes, type Mark, type Seat, type Workshop } from './workshop.ts'

/**
 * A colour and a shape that nobody in this workshop has yet, in turn; then one of somebody who was removed, then one of
 * the second of a pair, so that no two seats are called the same as long as there are marks.
 */
export function markOf(workshop: Workshop, order: number): Mark {
  const here = Object.values(workshop.seats).filter(isHere)
  const ofSecond = freeMark(here.flatMap(({ mark }) => mark ?? []))
  const all = marksInTurn()
  return partnerOf(workshop) ?? ofSecond ?? all[order % all.length] ?? { colour: 'blue', shape: 'star' }
}

/** A name for the second of a pair; undefined when none is free: then the first one's is for both. */
export function partnerOf({ seats }: Workshop): Mark | undefined {
  const had = Object.values(seats)
  return freeMark(had.flatMap(marksOf)) ?? freeMark(had.filter(isHere).flatMap(marksOf))
}

function isHere({ away }: Seat): boolean {
  return away !== 'removed'
}

function marksOf({ mark, partner }: Seat): Mark[] {
  return [...(mark ? [mark] : []), ...(partner ? [partner] : [])]
}

function freeMark(had: readonly Mark[]): Mark | undefined {
  const taken = new Set(had.map(nameOf))
  return marksInTurn().find((mark) => !taken.has(nameOf(mark)))
}

/** All marks: neighbours in this order differ in colour and in shape. */
export function marksInTurn(): Mark[] {
  return shapes.flatMap((_, turn) =>
    colours.map((colour, n) => ({ colour, shape: shapes[(n + turn) % shapes.length] ?? 'star' })),
  )
}

function nameOf({ colour, shape }: Mark): string {
  return `${colour} ${shape}`
}
