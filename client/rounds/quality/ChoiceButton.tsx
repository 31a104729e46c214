import type { QualityChoice } from '../../../rules/roundState.ts'
import { Icon, type IconId } from '../../parts/Icon.tsx'
import type { Say } from '../../text.ts'
import './quality.css'

const icons: Readonly<Record<QualityChoice, IconId>> = { repair: 'pencil', omit: 'close', askBack: 'talk' }

type ChoiceProps = {
  choice: QualityChoice
  chosen: boolean
  say: Say
  blocked?: string | undefined
  /** Absent where one may only look. */
  onPress?: (() => void) | undefined
}

/** One thing to do with a messy card, and its price in words. */
export function ChoiceButton({ choice, chosen, say, blocked, onPress }: ChoiceProps) {
  const face = (
    <>
      <Icon id={chosen ? 'check' : icons[choice]} size={28} />
      <span>
        <b>{say(`quality.choice.${choice}`)}</b>
        <span class="messy-price">{say(`quality.price.${choice}`)}</span>
      </span>
    </>
  )
  if (!onPress) return <div class={chosen ? 'messy-choice messy-chosen' : 'messy-choice'}>{face}</div>
  return (
    <button
      type="button"
      class="messy-choice"
      aria-pressed={chosen}
      aria-disabled={blocked !== undefined}
      {...(blocked ? { title: blocked } : {})}
      onClick={() => blocked === undefined && onPress()}
    >
      {face}
    </button>
  )
}
