import { describe, expect, it } from 'vitest'

import { pathsUnder, textOf } from '../house/tree.ts'
import { componentsIn, placeOf } from './components.ts'
import record from './drawn.json'
import { pictures } from './pictures.ts'
import { undrawn } from './undrawn.ts'
import { nameOf } from './walk.ts'

const drawn = new Map<string, string>(Object.entries(record))
const components = pathsUnder('client')
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => componentsIn(textOf(path)).map((name) => placeOf(path, name)))

describe('the record of what the gallery draws', () => {
  it('holds every component of the client; draw a new one in the gallery, then: npm run drawn > test/gallery/drawn.json', () => {
    expect(components.filter((place) => !drawn.has(place) && !undrawn.has(place))).toEqual([])
  })

  it('holds nothing that is gone, and excuses nothing that is gone or drawn', () => {
    const known = new Set(components)
    expect([...drawn.keys(), ...undrawn.keys()].filter((place) => !known.has(place))).toEqual([])
    expect([...undrawn.keys()].filter((place) => drawn.has(place))).toEqual([])
  })

  it('names pictures that are there', () => {
    const names = new Set(pictures.map(nameOf))
    expect([...drawn].filter(([, picture]) => !names.has(picture))).toEqual([])
  })
})

describe('what is a component', () => {
  it('is exported and begins with a capital', () => {
    const text = [
      'export default function Home() {}',
      'export function Fan() {}',
      'export const Peek = lazily(() => import("./Peek.tsx"))',
      'export const Device = createContext(0)',
      'export function useJoin() {}',
      'function Inner() {}',
    ].join('\n')
    expect(componentsIn(text)).toEqual(['Home', 'Fan', 'Peek'])
  })
})
