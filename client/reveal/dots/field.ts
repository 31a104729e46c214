import { emptyPlaces, type Places } from './places.ts'

/** A round or roundish area: its middle and half its sides, in pixels. `round` 2 is an ellipse, more is squarer. */
export type Area = { x: number; y: number; halfWidth: number; halfHeight: number; round: number }

/** By so much each point turns on from the one before, as seeds in a sunflower: none comes close to another. */
const golden = Math.PI * (3 - Math.sqrt(5))
/** The part of its pitch that a dot fills: as much light as possible while not even corners touch. */
const fills = Math.SQRT1_2

/** The share of its rectangle that a roundish area fills: measured, as it is needed for two shapes only. */
function fill(round: number): number {
  const steps = 400
  let sum = 0
  for (let n = 0; n < steps; n++) sum += (1 - ((n + 0.5) / steps) ** round) ** (1 / round)
  return sum / steps
}

/** The distance between neighbours when so many dots fill an area. */
export function pitchOf({ halfWidth, halfHeight, round }: Area, count: number): number {
  return Math.sqrt((4 * halfWidth * halfHeight * fill(round)) / Math.max(1, count))
}

/** So many places, spread evenly over an area from its middle outwards. */
export function fieldIn(area: Area, count: number): Places {
  const places = emptyPlaces(count, Math.max(1, Math.floor(pitchOf(area, count) * fills)))
  scatter(area, places, 0, count)
  return places
}

/** Fills places `first` to `first + count` with points of the area; a little closer together until all fit. */
export function scatter(area: Area, places: Places, first: number, count: number): void {
  let step = pitchOf(area, count) / Math.sqrt(Math.PI)
  while (!filled(area, places, { first, count, step })) step *= 0.9997
}

type Points = { first: number; count: number; step: number }

function filled(area: Area, places: Places, { first, count, step }: Points): boolean {
  const farthest = Math.hypot(area.halfWidth, area.halfHeight)
  let found = 0
  for (let n = 0; found < count; n++) {
    const far = step * Math.sqrt(n + 0.5)
    if (far > farthest) return false
    const x = Math.cos(n * golden) * far
    const y = Math.sin(n * golden) * far
    if (!inside(area, x, y)) continue
    places.x[first + found] = area.x + x
    places.y[first + found] = area.y + y
    found++
  }
  return true
}

function inside({ halfWidth, halfHeight, round }: Area, x: number, y: number): boolean {
  const [wide, high] = [Math.abs(x) / halfWidth, Math.abs(y) / halfHeight]
  return wide < 1 && high < 1 && wide ** round + high ** round < 1
}

/** The field in which all people stand: nearly the whole picture. */
export function fieldFor({ width, height }: { width: number; height: number }, count: number): Places {
  const margin = Math.min(width, height) * 0.02
  return fieldIn(
    {
      x: width / 2,
      y: height / 2,
      halfWidth: width / 2 - margin,
      halfHeight: height / 2 - margin,
      round: 2.5,
    },
    count,
  )
}

/** One pool for each colour, side by side or one above the other: first all yellow places, then all green ones. */
export function poolsFor(
  { width, height }: { width: number; height: number },
  { work, noWork }: { work: number; noWork: number },
): Places {
  const [long, short] = [Math.max(width, height), Math.min(width, height)]
  const ratio = Math.sqrt(work / Math.max(1, noWork))
  // Both circles and the space between them along the long side, the larger one within the short side.
  const green = Math.min(0.42 * short, (0.84 * long) / (2 + 2 * ratio))
  const yellow = green * ratio
  const gap = (long - 2 * green - 2 * yellow) / 3
  const spots = [gap + yellow, long - gap - green]
  const areaOf = (along: number, radius: number): Area => ({
    x: width >= height ? along : width / 2,
    y: width >= height ? height / 2 : along,
    halfWidth: radius,
    halfHeight: radius,
    round: 2,
  })
  const [one = 0, other = 0] = spots
  const places = fieldIn(areaOf(other, green), noWork)
  const all = emptyPlaces(work + noWork, places.dot)
  scatter(areaOf(one, yellow), all, 0, work)
  all.x.set(places.x, work)
  all.y.set(places.y, work)
  return all
}
