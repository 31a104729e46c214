import type { SeenClaim, SeenClaims, SeenSlide } from '../../rules/view/figures.ts'
import type { VariableId } from '../../rules/workshop.ts'
import { sentenceOf } from '../claim/claims.ts'
import type { Screen } from '../screen.ts'
import { inReality } from './inReality.ts'
import { variablesOn } from './parts.ts'

export type OursProps = Pick<Screen, 'labels' | 'say'> & {
  claims: SeenClaims | undefined
  slide: SeenSlide
}

/** On the wall, of all that the group claimed of what is shown, what most saw too; and what Rotterdam says of it. */
export default function OursBig({ claims, slide, labels, say }: OursProps) {
  const claim = mostAgreed(claims, variablesOn(slide))
  if (!claim?.real) return null
  return (
    <section class="three-ours">
      <h3>{say('reveal.three.said')}</h3>
      <p>{sentenceOf(claim, labels, say)}</p>
      <p>
        <strong>{say(inReality(claim.verdict, claim.strength, claim.real.verdict))}</strong>
      </p>
      {claim.unsure > 0 && <p class="three-unsure">{say('claim.unsureWall', { count: claim.unsure })}</p>}
    </section>
  )
}

/** The claim that most people saw too, and more than saw otherwise: else it is not "we". Of equals the newest. */
export function mostAgreed(
  claims: SeenClaims | undefined,
  variables: readonly VariableId[],
): SeenClaim | undefined {
  const about = Object.values(claims ?? {}).filter(
    ({ variable, votes }) => variables.includes(variable) && votes.yes > votes.no,
  )
  const most = Math.max(...about.map(({ votes }) => votes.yes))
  return about.findLast(({ votes }) => votes.yes === most)
}
