import type { Deck } from './deck.ts'
import type { HarvestLine } from './harvestLine.ts'
import { sum } from './measure/counting.ts'
import { openSpreadOf } from './measure/spread.ts'
import { isRevealed } from './slides.ts'
import { seenClaims } from './view/claims.ts'
import { entriesOf, without, type Workshop } from './workshop.ts'

/** What the group foretold, once it is counted; what people foretell anew is not among it before that. */
export function foretoldLines(workshop: Workshop, deck: Deck): HarvestLine[] {
  const spread = workshop.foretold && openSpreadOf(without(workshop, 'predictions'))
  if (!spread) return []
  const { chose, largest, share, matters } = spread
  const section = 'foretold' as const
  const chosen = largest.flatMap(({ variable, count }): HarvestLine[] => {
    const title = deck.variables.find(({ id }) => id === variable)?.title
    return title ? [{ id: `largest-${variable}`, section, as: 'largest', title, count, of: chose }] : []
  })
  const guess: HarvestLine = {
    id: 'share',
    section,
    as: 'share',
    question: deck.predict.share.question,
    bins: share,
  }
  const judged: HarvestLine = {
    id: 'matters',
    section,
    as: 'matters',
    question: deck.predict.matters.question,
    ...matters,
  }
  return [
    ...chosen,
    ...(sum(share) > 0 ? [guess] : []),
    ...(matters.much + matters.little > 0 ? [judged] : []),
  ]
}

/** What people claimed, in the order in which it was said, with what Rotterdam says of it once that is known. */
export function claimLines(workshop: Workshop, deck: Deck): HarvestLine[] {
  const claims = seenClaims(workshop, workshop, deck, isRevealed(workshop))
  return entriesOf(claims).map(([id, claim]) => ({
    id: `claim-${id}`,
    section: 'claims',
    as: 'claim',
    claim,
  }))
}
