import type { ActName } from '../../../rules/acts/index.ts'
import { markWords } from '../../parts/MarkBadge.tsx'
import { pageLanguage, useSay } from '../../parts/speech.ts'
import type { Screen } from '../../screen.ts'
import './pair.css'

/** Where a pair has one voice. */
const oneVoice: readonly ActName[] = ['giveTip', 'predict', 'answer', 'vote', 'recommend', 'evaluate']

/** For two who share a device: who holds it in this step and who looks along, or that they answer together. */
export default function PairLine({ own, table }: Screen) {
  // The welcome does with few texts, so this part fetches its own.
  const say = useSay(pageLanguage(), table.settings.address, 'own')
  const { mark, partner, may } = own
  if (!say) return null
  if (may.some((act) => oneVoice.includes(act))) return <p class="pairLine">{say('pair.choose')}</p>
  if (!mark || !partner || table.step.name === 'welcome') return null
  const [holder, other] = table.step.index % 2 === 0 ? [mark, partner] : [partner, mark]
  return (
    <p class="pairLine">
      {say('pair.holds', { holder: markWords(holder, say), other: markWords(other, say) })}
    </p>
  )
}
