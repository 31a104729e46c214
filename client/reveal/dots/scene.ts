/** How many people have a characteristic: of who found work, and of who did not. Whole people, not hundredths. */
export type DotGroup = { id: string; work: number; noWork: number }

/** Everybody in a picture; another word is another set of people (5,988 instead of 32,450). */
type People = { population: string; work: number; noWork: number }

/**
 * What the dots show. `coloured`: they gather from the dark, and who found work turns yellow where they stand, all
 * others green. `groups`: they walk into a yellow and a green bar for each group. The
 * groups of a scene divide all people: their sums are `work` and `noWork`.
 */
export type DotScene =
  | ({ is: 'coloured' } & People)
  | ({ is: 'groups'; key: string; groups: readonly DotGroup[] } & People)

/** A rectangle in CSS pixels, from the upper left corner of the host. */
export type Box = { x: number; y: number; width: number; height: number }

/**
 * Where the bars of one group are, and what is kept free for words: `label` for the group's name, and an end for
 * each bar's number, which lies where that bar stops. `stands`: bars stand up, or lie.
 */
export type BarPlace = {
  id: string
  stands: boolean
  area: Box
  yellow: Box
  green: Box
  label: Box
  yellowEnd: Box
  greenEnd: Box
}

/**
 * What is kept free for words, in CSS pixels. Standing bars: the height of a group's name, the height of a number,
 * and the width of the number above a (thin) yellow bar. Lying bars: the height of a name, the width of a number,
 * and the height of its line.
 */
export type WordRoom = { label: number; end: number; number: number }

/** What the parent gives. */
export type DotsProps = {
  scene: DotScene
  /** Called as soon as the size or the scene changes, before anybody moves; without groups there are no places. */
  onLaid?: (places: BarPlace[]) => void
}
