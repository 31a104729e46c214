import { sayIn } from '../../client/text.ts'
import nl from '../../client/texts/nl.json'

/** The words of a key in Dutch, to press what they stand on, however they are put tomorrow. */
export const said = sayIn(nl, 'nl', 'u')
