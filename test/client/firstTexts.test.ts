import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const client = join(import.meta.dirname, '../../client')

/** Where a participant's device and the home page take their words from. */
const own = [
  'home',
  'participant',
  'parts',
  'table/List.tsx',
  'table/list',
  'table/canvas',
  'table/grid',
  'claim',
  'dialogue',
  'prediction',
  'reveal',
  'talk/BallotCount.tsx',
  'talk/IdeaWords.tsx',
  'talk/WordsField.tsx',
  'talk/words.ts',
]
/** What is drawn already on the home page and the welcome screen. */
const first = ['home', 'participant/*', 'parts']

/** The sources of a folder, with all below it or, as `folder/*`, without. */
function filesOf(place: string): string[] {
  if (/\.tsx?$/.test(place)) return [place]
  const flat = place.endsWith('/*')
  const folder = flat ? place.slice(0, -2) : place
  return readdirSync(join(client, folder), { recursive: !flat, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

const askingFor = (keys: RegExp, places: readonly string[]) =>
  places.flatMap(filesOf).filter((file) => keys.test(readFileSync(join(client, file), 'utf8')))

it('asks no text on a participant’s device that its own texts lack', () => {
  expect(askingFor(/['"`](?:console|plan|script|table)\.[\w$]/, own)).toEqual([])
})

it('asks no text on the welcome screen that the first texts lack', () => {
  const later =
    /say\(\s*['"`](?:canvas|chance|claim|dialogue|evaluation|explain|list|order|other|pair|predict|raw|reveal|selection|small|talk|tip|wrapUp)\.[\w$]/
  expect(askingFor(later, first)).toEqual([])
})
