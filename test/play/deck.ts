import findings from '../../decks/rotterdam/findings.json' with { type: 'json' }
import margins from '../../decks/rotterdam/margins.json' with { type: 'json' }
import names from '../../decks/rotterdam/names.json' with { type: 'json' }
import statements from '../../decks/rotterdam/statements.json' with { type: 'json' }
import variables from '../../decks/rotterdam/variables.json' with { type: 'json' }
import { checkDeck } from '../../rules/checkDeck.ts'

const checked = checkDeck({ variables, margins, findings, statements, names })
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))

/** The deck that the tests play with: Rotterdam. */
export const deck = checked.deck
