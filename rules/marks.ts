import { colours, shapes, type Mark, type Seat, type Workshop } from './workshop.ts'

/** A colour and a shape that nobody in this workshop has yet, in turn; then one of somebody who was removed. */
export function markOf({ seats }: Workshop, order: number): Mark {
  const all = allMarks()
  const had = Object.values(seats)
  const here = had.filter(({ away }) => away !== 'removed')
  const free = freeMark(all, had) ?? freeMark(all, here)
  return free ?? all[order % all.length] ?? { colour: 'blue', shape: 'star' }
}

function freeMark(all: readonly Mark[], seats: readonly Seat[]): Mark | undefined {
  const taken = new Set(seats.map(({ mark }) => mark && nameOf(mark)))
  return all.find((mark) => !taken.has(nameOf(mark)))
}

/** Neighbours in this order differ in colour and in shape. */
function allMarks(): Mark[] {
  return shapes.flatMap((_, turn) =>
    colours.map((colour, n) => ({ colour, shape: shapes[(n + turn) % shapes.length] ?? 'star' })),
  )
}

function nameOf({ colour, shape }: Mark): string {
  return `${colour} ${shape}`
}
