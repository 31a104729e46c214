import { colourFrom, contrast, type Colour } from './colour.ts'
import { colours, type Token } from './tokens.ts'

/** Colours of the game itself, which stand beside those of a theme. A theme cannot change them. */
export const fixed = {
  memo: { says: 'a yellow memo', is: '#f7d873' },
  strip: { says: 'the label of a card', is: '#f3e7c9' },
  wood: { says: 'the table', is: '#6a4e39' },
  woodDark: { says: 'the edge of the table', is: '#5e4532' },
  sheet: { says: 'a sheet in the dark', is: '#f4ebda' },
  yellowLight: { says: 'yellow dots and bars', is: '#ffe680' },
  greenLight: { says: 'green dots and bars', is: '#368868' },
  greenWords: { says: 'words about green', is: '#86d8b5' },
  green: { says: 'the green of the outcome', is: '#10523f' },
} as const
type Fixed = keyof typeof fixed
export type Part = Token | Fixed

const says: Readonly<Record<Token, string>> = {
  paper: 'paper',
  shade: 'shaded paper',
  page: 'the page',
  field: 'a field',
  ink: 'text',
  soft: 'soft text',
  heading: 'a heading',
  link: 'a link',
  line: 'a line',
  lineSoft: 'a soft line',
  action: 'the colour of buttons',
  actionDark: 'a button under the pointer',
  actionInk: 'the text of buttons',
  chosen: 'what is chosen',
  note: 'a note',
  stop: 'the colour of warnings',
  done: 'the colour of ticks',
  focus: 'the focus ring',
  focusDark: 'the focus ring in the dark',
  night: 'the dark of the reveal',
  nightInk: 'text in the dark',
  nightSoft: 'soft text in the dark',
}

/** What WCAG 2.2 AA asks: 1.4.3 of text, 1.4.11 of what has to be seen to use the page. */
const text = 4.5
const sign = 3

const rows: readonly (readonly [number, Part, readonly Part[]])[] = [
  [text, 'ink', ['paper', 'shade', 'page', 'field', 'chosen', 'note', 'memo', 'strip', 'sheet']],
  [text, 'soft', ['paper', 'shade', 'page', 'field', 'chosen', 'note']],
  [text, 'heading', ['paper']],
  [text, 'link', ['paper', 'page']],
  [text, 'action', ['paper', 'shade', 'page', 'field', 'chosen']],
  [text, 'actionInk', ['action', 'actionDark', 'stop']],
  [text, 'stop', ['paper', 'page', 'field']],
  [sign, 'actionInk', ['done']],
  [sign, 'done', ['paper', 'page', 'field']],
  [sign, 'line', ['paper', 'page', 'field']],
  [sign, 'focus', ['paper', 'shade', 'page', 'field', 'note', 'memo']],
  [sign, 'focusDark', ['wood', 'woodDark', 'night']],
  [text, 'nightInk', ['night']],
  [text, 'nightSoft', ['night']],
  [text, 'yellowLight', ['night']],
  [sign, 'greenLight', ['night']],
  [text, 'greenWords', ['night']],
  [sign, 'green', ['paper', 'page', 'field']],
]

/** Two colours that stand on each other on our screens, and the contrast that they need. */
export type Pair = { over: Part; under: Part; least: number }
export const pairs: readonly Pair[] = rows.flatMap(([least, over, grounds]) =>
  grounds.map((under) => ({ over, under, least })),
)

/** The pairs that cannot be told apart well enough with these colours, each in a sentence. */
export function tooFaint(look: Readonly<Record<Token, string>>): string[] {
  return pairs.flatMap(({ over, under, least }) => {
    const ratio = contrast(valueOf(over, look), valueOf(under, look))
    return ratio >= least ? [] : [sentence(over, under, look, `${down(ratio)}:1, and needs ${least}:1`)]
  })
}

function sentence(over: Part, under: Part, look: Readonly<Record<Token, string>>, ratio: string): string {
  return `${named(over, look)} on ${named(under, look)} has a contrast of ${ratio}`
}

/** Never rounded up to what it is not. */
const down = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2)

const isFixed = (part: Part): part is Fixed => Object.hasOwn(fixed, part)

function named(part: Part, look: Readonly<Record<Token, string>>): string {
  if (isFixed(part)) return `${fixed[part].says} (${fixed[part].is})`
  return `${says[part]} (${colours[part].from[0]}: ${look[part]})`
}

function valueOf(part: Part, look: Readonly<Record<Token, string>>): Colour {
  return colourFrom(isFixed(part) ? fixed[part].is : look[part]) ?? [0, 0, 0]
}
