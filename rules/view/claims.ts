import type { Deck } from '../deck.ts'
import { votesOf } from '../loose.ts'
import { deckVerdict, onTable, realOf, realVerdict, strengthOf, unsureCards } from '../measure/claim.ts'
import { messagesFor } from '../measure/choice.ts'
import { isGuarded, of100 } from '../measure/groups.ts'
import { entriesOf, type Claim, type Play, type SeatId, type Workshop } from '../workshop.ts'
import type { SeenClaim, SeenClaims } from './figures.ts'
import type { OwnView } from './views.ts'

/** A claim is worked out again only when it, or a card, changed; and once more when the reveal begins. */
const known = new WeakMap<Claim, { cards: Play['cards']; isReal: boolean; seen: SeenClaim }>()

/** The claims as everybody sees them; Rotterdam's half of the verdict only when `isReal`. */
export function seenClaims(workshop: Workshop, play: Play, deck: Deck, isReal: boolean): SeenClaims {
  const claims = entriesOf(workshop.claims ?? {}).filter(([, { variable }]) =>
    isOpen(workshop, deck, variable, isReal),
  )
  return Object.fromEntries(
    claims.map(([id, claim]) => {
      const before = known.get(claim)
      if (before?.cards === play.cards && before.isReal === isReal) return [id, before.seen]
      const seen = seenClaim(claim, play, deck, isReal)
      known.set(claim, { cards: play.cards, isReal, seen })
      return [id, seen]
    }),
  )
}

function isOpen({ originOpen }: Workshop, deck: Deck, variable: string, isReal: boolean): boolean {
  return originOpen || !isReal || !isGuarded(deck, variable)
}

function seenClaim(claim: Claim, play: Play, deck: Deck, isReal: boolean): SeenClaim {
  const { variable, group, direction } = claim
  const table = onTable(play, deck, claim)
  return {
    variable,
    group,
    direction,
    ...table,
    strength: strengthOf(table),
    verdict: deckVerdict(direction, table),
    messages: messagesFor(play, deck, claim, table),
    unsure: unsureCards(play, variable),
    votes: votesOf(claim),
    ...(claim.counted ? { closed: true } : {}),
    ...(isReal ? realPart(claim, deck, table) : {}),
  }
}

function realPart(
  claim: Claim,
  deck: Deck,
  table: Parameters<typeof realVerdict>[2],
): Pick<SeenClaim, 'real'> {
  const real = realOf(deck, claim)
  const verdict = realVerdict(deck, claim, table)
  return real && verdict ? { real: { ...of100(real), verdict } } : {}
}

/** The warning for who asked for the sentence the other way round. */
export function otherWayOf({ asked = {} }: Workshop, seats: readonly SeatId[]): Pick<OwnView, 'otherWay'> {
  const [answer] = seats.flatMap((seat) => asked[seat] ?? [])
  return answer ? { otherWay: answer } : {}
}

/** How one seat voted. */
export function ownVotes({ claims = {} }: Workshop, seat: SeatId): Pick<OwnView, 'votes'> {
  const votes = entriesOf(claims).flatMap(([id, claim]) => {
    const vote = claim.votes[seat]
    return vote ? [[id, vote] as const] : []
  })
  return votes.length > 0 ? { votes: Object.fromEntries(votes) } : {}
}
