import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'
import type { Words } from '../../../client/table/words.ts'
import { labelsOf } from '../../../rules/labels.ts'
import { deck } from '../../gallery/states.ts'

/** What a Dutch screen says. */
export const words: Words = { say: sayIn(nl, 'nl', 'u'), labels: labelsOf(deck, 'nl') }
