import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const client = join(import.meta.dirname, '../../client')
/** Where a participant's device and the home page take their words from. */
const places = ['home', 'participant', 'parts', 'table/List.tsx', 'table/list', 'table/canvas', 'reveal']

const filesOf = (place: string) =>
  /\.tsx?$/.test(place)
    ? [place]
    : readdirSync(join(client, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(place, name))

it('asks no text on a participant’s device that its first texts lack', () => {
  const asking = places.flatMap(filesOf).filter((file) => {
    const source = readFileSync(join(client, file), 'utf8')
    return /['"`](?:console|script|table)\.[\w$]/.test(source)
  })
  expect(asking).toEqual([])
})
