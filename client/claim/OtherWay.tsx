import type { OtherWay } from '../../rules/workshop.ts'
import type { Screen } from '../screen.ts'
import { What } from './ClaimWords.tsx'

type OtherProps = Pick<Screen, 'labels' | 'say'> & { otherWay: OtherWay }

/** The sentence the other way round: what was asked, why it misleads, and the corrected figure. */
export function Corrected({ otherWay, labels, say }: OtherProps) {
  const { counts, here, corrected, base, another, ...about } = otherWay
  return (
    <div class="other">
      <p>{say('claim.other.asked')}</p>
      <What about={about} labels={labels} />
      <ul class="claim-remarks">
        {another && <li>{say('other.group')}</li>}
        <li>{say(another ? 'claim.other.baseAnother' : 'small.base', { base })}</li>
      </ul>
      <p class="other-figures">
        <span>{say('claim.other.here', { here })}</span> <b>{say('claim.other.corrected', { corrected })}</b>
      </p>
      <p>{say('claim.other.counted', counts)}</p>
      <p>{say('claim.other.why')}</p>
    </div>
  )
}
