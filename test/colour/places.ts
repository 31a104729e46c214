import { colourFrom, type Colour } from '../../server/theme/colour.ts'
import { textOf } from '../house/tree.ts'

const variables = new Map(
  ['client/style.css', 'client/parts/parts.css', 'client/reveal/slide.css']
    .flatMap((file) => [
      ...textOf(file)
        .replace(/@media[\s\S]*$/, '')
        .matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm),
    ])
    .map(([, name = '', value = '']): [string, string] => [name, value]),
)

/** A colour as our sources say it: a name of CSS (with what it is without a theme), or the colour itself. */
export function colourAt(name: string): Colour {
  const value = name.startsWith('--') ? (variables.get(name) ?? '') : name
  const [, otherwise = value] = /^var\(--[\w-]+, (.+)\)$/.exec(value) ?? []
  const colour = colourFrom(otherwise)
  if (!colour) throw new Error(`${name} is no colour: ${value}`)
  return colour
}

/** The colour that a rule of a file gives to a property. */
export function colourIn(file: string, selector: string, property: string): Colour {
  const rules = textOf(file)
  const from = rules.indexOf(`${selector} {`)
  const [, value = ''] =
    new RegExp(`^\\s*${property}: ([^;]+);`, 'm').exec(rules.slice(from, rules.indexOf('}', from))) ?? []
  const [, name = value] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  if (from < 0) throw new Error(`${file} has no ${selector}`)
  return colourAt(name)
}

type Place = { where: string; yellow: Colour; green: Colour; ground: Colour }

const light = 'client/reveal/slide.css'
const print = 'client/console/print/page.css'

/** Everywhere that yellow and green stand for people who found work and people who did not. */
export const places = (): Place[] => [
  {
    where: 'bands, chips, lists and bars of cards, in HTML',
    yellow: colourAt('--yellow'),
    green: colourAt('--green'),
    ground: colourAt('--paper'),
  },
  {
    where: 'the bands of cards that the canvas draws',
    yellow: inkAt('yellow'),
    green: inkAt('green'),
    ground: inkAt('paper'),
  },
  {
    where: 'the dots of the reveal',
    yellow: colourAt('--dot-yellow'),
    green: colourAt('--dot-green'),
    ground: colourAt('--night'),
  },
  {
    where: 'bars and signs in the dark',
    yellow: colourIn('client/reveal/beside.css', '.beside-bar', 'fill'),
    green: colourIn('client/reveal/beside.css', '.beside-bar-green', 'fill'),
    ground: colourAt('--night'),
  },
  {
    where: 'fields of a hundred people in the dark',
    yellow: colourIn(light, '.slide-field .yellow.has', 'fill'),
    green: colourIn(light, '.slide-field .green.has', 'fill'),
    ground: colourAt('--night'),
  },
  {
    where: 'drawings beside the talk',
    yellow: paintAt('yellow'),
    green: paintAt('green'),
    ground: paintAt('paper'),
  },
]

/** The bars on paper: yellow filled, green white with lines; the words stand beside them. */
export const printed = () => ({
  yellow: colourIn(print, '.a4-bar-yellow .a4-bar-part', 'fill'),
  green: colourIn(print, '.a4-bar-green .a4-bar-part', 'fill'),
  edge: colourIn(print, '.a4-bar-part', 'stroke'),
})

const quoted = (file: string, name: string): Colour => {
  const [, value = ''] = new RegExp(`^\\s*'?${name}'?: '([^']+)'`, 'm').exec(textOf(file)) ?? []
  return colourAt(value)
}
/** What the canvas draws with where the page names no colour; it reads the names of the page first. */
export const inkAt = (name: string): Colour => quoted('client/table/faces/pen.ts', name)
const paintAt = (name: string): Colour => quoted('client/talk/drawings/paint.tsx', name)

export const marks = ['blue', 'red', 'purple', 'orange', 'teal', 'pink'] as const
