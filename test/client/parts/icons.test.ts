import { describe, expect, it } from 'vitest'

import { stepNames } from '../../../rules/agenda.ts'
import { deckIcons } from '../../../client/parts/deckIcons.ts'
import { stepIcons } from '../../../client/parts/StepIcon.tsx'
import statements from '../../../decks/rotterdam/statements.json' with { type: 'json' }
import variables from '../../../decks/rotterdam/variables.json' with { type: 'json' }
import { pathsUnder, textOf } from '../../house/tree.ts'

/** The opening tag of every button on screens that participants see. */
const tags = [
  'client/participant',
  'client/table',
  'client/reveal',
  'client/rounds',
  'client/claim',
  'client/dialogue',
]
  .flatMap((folder) => pathsUnder(folder))
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => [...textOf(path).matchAll(/<Button\b(?:[^>]|=>)*>/g)].map(([tag]) => ({ path, tag })))

describe('signs beside words, for whoever reads little', () => {
  it('stand at every step, each another one', () => {
    const drawn = stepNames.map((step) => stepIcons[step].join(' '))
    expect(new Set(drawn).size).toBe(stepNames.length)
  })

  it('stand at every characteristic and every advice of the deck, and are known here', () => {
    const named = [...variables.variables, ...statements.recommendations].map(({ icon }) => icon)
    expect(named.length).toBeGreaterThan(14)
    expect(named.filter((icon) => !Object.hasOwn(deckIcons, icon))).toEqual([])
  })

  it('stand on every main button', () => {
    const main = tags.filter(({ tag }) => tag.includes('kind="main"'))
    expect(main.length).toBeGreaterThan(15)
    expect(main.filter(({ tag }) => !tag.includes('icon='))).toEqual([])
  })
})
