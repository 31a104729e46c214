import type { Pixels } from '../thing.ts'

/** How wide a text is at a letter size. */
export type Measure = (text: string, size: Pixels) => Pixels
export type Room = { width: Pixels; height: Pixels }
export type Wish = {
  most: Pixels
  least: Pixels
  /** At most so many lines. */
  lines: number
}
export type Fitted = { lines: string[]; size: Pixels }

/** From one line to the next, in letter sizes. */
export const leading = 1.06
/** A line may be drawn so much narrower before it counts as too long. */
export const narrowest = 0.84

/** The largest letters in which a text fits its room; cut off with dots when even the least are too large. */
export function fit(text: string, room: Room, wish: Wish, measure: Measure): Fitted {
  for (let size = wish.most; size >= wish.least; size -= 0.5) {
    const lines = wrapped(text, size, room.width, measure)
    const allowed = Math.min(wish.lines, Math.floor(room.height / (size * leading) + 0.1))
    const longest = Math.max(...lines.map((line) => measure(line, size)))
    if (lines.length <= allowed && longest * narrowest <= room.width) return { lines, size }
  }
  return { lines: cut(text, room, wish, measure), size: wish.least }
}

/** Words in as many lines as it takes. */
function wrapped(text: string, size: Pixels, width: Pixels, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer, size) * narrowest > width) lines.push(word)
    else lines[Math.max(0, lines.length - 1)] = longer
  }
  return lines
}

/** Too long even in the least letters: words are broken, and what is left over becomes dots. */
function cut(text: string, room: Room, { least, lines: most }: Wish, measure: Measure): string[] {
  const lines = wrapped(broken(text, least, room.width, measure), least, room.width, measure)
  const allowed = Math.max(1, Math.min(most, Math.floor(room.height / (least * leading) + 0.1)))
  if (lines.length <= allowed) return lines
  const rest = lines.slice(allowed - 1).join(' ')
  return [...lines.slice(0, allowed - 1), dotted(rest, least, room.width, measure)]
}

/** A word of so many letters is never broken. */
const shortest = 6

/** Words that fit no line, in pieces with a hyphen. */
function broken(text: string, size: Pixels, width: Pixels, measure: Measure): string {
  const fits = (piece: string) => measure(piece, size) * narrowest <= width
  const pieces = (word: string): string[] => {
    if (fits(word) || word.length <= shortest) return [word]
    let end = word.length - 3
    while (end > 3 && !fits(`${word.slice(0, end)}-`)) end--
    return [`${word.slice(0, end)}-`, ...(word.length > end ? pieces(word.slice(end)) : [])]
  }
  return text.split(/\s+/).flatMap(pieces).join(' ')
}

function dotted(text: string, size: Pixels, width: Pixels, measure: Measure): string {
  let end = text.length
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`, size) * narrowest > width) end--
  return `${text.slice(0, end).trimEnd()}…`
}
