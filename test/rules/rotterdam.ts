import { readFileSync } from 'node:fs'

import { checkDeck } from '../../rules/checkDeck.ts'
import type { Deck, Variable } from '../../rules/deck.ts'

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../decks/rotterdam/${file}.json`, import.meta.url), 'utf8'))

/** The five files as they are parsed, fresh each time: tests may spoil them. */
export const rotterdamFiles = () => ({
  variables: read('variables'),
  margins: read('margins'),
  findings: read('findings'),
  statements: read('statements'),
  names: read('names'),
})

/** The real deck. */
export const rotterdam: Deck = (() => {
  const checked = checkDeck(rotterdamFiles())
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return checked.deck
})()

/** One of its variables. */
export function variableOf(id: string): Variable {
  const variable = rotterdam.variables.find((known) => known.id === id)
  if (!variable) throw new Error(`no variable ${id}`)
  return variable
}

/** Every even number from 4 to 30. */
export const evenNumbers = Array.from({ length: 14 }, (_, n) => 4 + 2 * n)
/** The variables whose difference is real and large. */
export const separators = ['sex', 'age', 'education', 'workHistory', 'chronic', 'department']
