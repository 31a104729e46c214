import { emptyPlaces, type Places } from './places.ts'

/** A round or roundish area: its middle and half its sides, in pixels. `round` 2 is an ellipse, more is squarer. */
export type Area = { x: number; y: number; halfWidth: number; halfHeight: number; round: number }

// Steps by which no two points come close (after the plastic number), so that a field looks like a crowd.
const across = 0.7548776662466927
const down = 0.5698402909980532
/** The part of its pitch that a dot fills: as much light as possible while dots stay apart. */
const fills = 0.62

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

/** So many places, spread evenly over an area; the first ones are spread over all of it too. */
export function fieldIn(area: Area, count: number): Places {
  const places = emptyPlaces(count, Math.max(1, Math.round(pitchOf(area, count) * fills)))
  scatter(area, places, 0, count)
  return places
}

/** Fills places `first` to `first + count` with points of the area. */
export function scatter(area: Area, places: Places, first: number, count: number): void {
  const half = Math.max(area.halfWidth, area.halfHeight)
  let found = 0
  for (let n = 1; found < count; n++) {
    const x = (2 * ((n * across) % 1) - 1) * half
    const y = (2 * ((n * down) % 1) - 1) * half
    if (!inside(area, x, y)) continue
    places.x[first + found] = area.x + x
    places.y[first + found] = area.y + y
    found++
  }
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
      round: 3.2,
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
