import * as v from 'valibot'

import { laidAsOnPaper, namedBy, paperSteps } from '../paperPiles.ts'
import { whyNotEach } from '../reach.ts'
import { digits, id, rule } from '../rule.ts'
import { listOf } from '../shapes.ts'

/** No table has more cards; nor more piles, as a card that lies loose is typed as a pile of one. */
const mostCodes = 300

/** Four characters as somebody types them, perhaps with spaces or a hyphen between them. */
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9 -]{4,9}$/))
const pile = v.strictObject({
  number: v.optional(digits),
  codes: v.pipe(listOf(code, mostCodes), v.minLength(1)),
})

/**
 * Lays printed cards on the screen as they lie on a real table, by the codes on them: exactly these piles, all or
 * nothing. Piles that are not named stay. With several tables it says on which one; the first where it does not.
 */
export const layPaper = rule({
  carries: {
    piles: v.pipe(
      listOf(pile, mostCodes),
      v.minLength(1),
      v.check((piles) => piles.reduce((sum, { codes }) => sum + codes.length, 0) <= mostCodes),
    ),
    table: v.optional(id),
  },
  by: ['facilitator'],
  during: paperSteps,
  traced: true,
  play(workshop, { piles, table = Object.keys(workshop.tables)[0] }, seat, given) {
    if (table === undefined || !workshop.tables[table]) return 'no-such-table'
    const named = namedBy(workshop, piles)
    if (typeof named === 'string') return named
    const cards = named.flatMap((one) => one.cards)
    // One by one: what lies on several tables of the screen may lie together on a real one.
    return whyNotEach({ workshop, seat, given }, cards) ?? laidAsOnPaper(workshop, named, table)
  },
})
