import type { SeenText } from '../../rules/view/talkView.ts'

/** Notes under one heading. */
export type NoteGroup = { id: string; title: string; notes: SeenText[] }

/** Notes stay where they came to lie, and new ones come after them: what is on the wall does not jump. */
export function asTheyCame(before: readonly string[], notes: readonly SeenText[]): SeenText[] {
  const place = new Map(before.map((id, n) => [id, n]))
  const at = ({ id }: SeenText) => place.get(id) ?? before.length
  return [...notes].sort((one, other) => at(one) - at(other))
}

/** One way to group: what belongs to it, and what stands above it. */
export type Heading = { id: string; title: string; holds: (note: SeenText) => boolean }

/** The notes under the first heading that holds them; a heading without notes is left out, the rest come last. */
export function grouped(notes: readonly SeenText[], headings: readonly Heading[], rest: string): NoteGroup[] {
  const of = (note: SeenText) => headings.find(({ holds }) => holds(note))?.id
  const groups = headings.map(({ id, title }) => ({
    id,
    title,
    notes: notes.filter((note) => of(note) === id),
  }))
  const others = { id: '', title: rest, notes: notes.filter((note) => of(note) === undefined) }
  return [...groups, others].filter((group) => group.notes.length > 0)
}

/** Letters that are tried, from large to small, in hundredths of what surrounds the notes. */
export const letterSizes = [190, 170, 150, 135, 120, 108, 96, 86] as const

/** The largest letters with which everything fits; the smallest where nothing does, which then takes pages. */
export function largestThat(fits: (size: number) => boolean): number {
  return letterSizes.find(fits) ?? letterSizes[letterSizes.length - 1] ?? 100
}

/** How many pages of one width the whole takes; all in pixels. */
export function pagesOf(whole: number, page: number): number {
  return page <= 0 ? 1 : Math.max(1, Math.ceil((whole - 1) / page))
}
