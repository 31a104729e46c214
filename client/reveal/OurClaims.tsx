import type { SeenClaim, SeenClaims } from '../../rules/view/figures.ts'
import type { VariableId } from '../../rules/workshop.ts'
import { Counts, Short } from '../claim/ClaimWords.tsx'
import { newestFirst } from '../claim/claims.ts'
import type { Screen } from '../screen.ts'
import { inReality } from './inReality.ts'
import './ourClaims.css'

type Words = Pick<Screen, 'labels' | 'say'>
type OurClaimsProps = Words & {
  claims: SeenClaims | undefined
  /** Only claims of this variable. */
  variable?: VariableId | undefined
  /** No more than these; the others are counted. */
  most?: number
}

/**
 * What was claimed in the group before the reveal, beside what Rotterdam says of it; nothing where nobody claimed
 * anything. All of it, also what few saw too: so it is not called ours.
 */
export default function OurClaims({ claims, labels, say, variable, most = Infinity }: OurClaimsProps) {
  const ours = newestFirst(claims).filter(
    ([, claim]) => variable === undefined || claim.variable === variable,
  )
  if (ours.length === 0) return null
  const left = ours.length - most
  return (
    <section class="ourClaims">
      <h3>{say('claim.inGroup')}</h3>
      <ul>
        {ours.slice(0, most).map(([id, claim]) => (
          <li key={id}>
            <Short claim={claim} labels={labels} say={say} />
            <p>{say(`claim.deck.${claim.verdict}`)}</p>
            {claim.unsure > 0 && <p>{say('claim.unsure', { count: claim.unsure })}</p>}
            <Real claim={claim} say={say} />
          </li>
        ))}
      </ul>
      {left > 0 && <p>{say('claim.rest', { number: left })}</p>}
    </section>
  )
}

/** Of 100 people of each colour in Rotterdam, and what that says of the claim. */
function Real({ claim, say }: { claim: SeenClaim; say: Screen['say'] }) {
  const { real, messages } = claim
  if (!real) return null
  const { verdict, work, noWork } = real
  const of100 = { counts: { work, noWork }, of: { work: 100, noWork: 100 } }
  return (
    <>
      <p class="ourClaims-real">
        {say('claim.inRotterdam')} <Counts claim={{ ...claim, ...of100 }} say={say} />
      </p>
      <p>
        <b>{say(inReality(claim.verdict, claim.strength, verdict))}</b>
      </p>
      {messages.includes('other.group') && <p>{say('other.group')}</p>}
    </>
  )
}
