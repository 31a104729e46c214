import { colours, shapes, type Mark, type Workshop } from './workshop.ts'

/** A colour and a shape that nobody in this workshop has yet, in turn. */
export function markOf({ seats }: Workshop, order: number): Mark {
  const taken = new Set(Object.values(seats).map(({ mark }) => mark && nameOf(mark)))
  const all = allMarks()
  const free = all.find((mark) => !taken.has(nameOf(mark)))
  return free ?? all[order % all.length] ?? { colour: 'blue', shape: 'star' }
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
