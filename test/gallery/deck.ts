import findings from '../../decks/rotterdam/findings.json'
import margins from '../../decks/rotterdam/margins.json'
import names from '../../decks/rotterdam/names.json'
import statements from '../../decks/rotterdam/statements.json'
import variables from '../../decks/rotterdam/variables.json'
import { checkDeck } from '../../rules/checkDeck.ts'
import type { Deck } from '../../rules/deck.ts'

/** The deck that is played with, checked as the server checks it. */
export const deck: Deck = checked()

function checked(): Deck {
  const read = checkDeck({ variables, margins, findings, statements, names })
  if ('deck' in read) return read.deck
  throw new Error(`gallery: ${JSON.stringify(read.faults)}`)
}
