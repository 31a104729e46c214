import type { Say } from '../text.ts'
import './simulated.css'

/** As many as the server lets in (rules/wire.ts). */
const fewest = 4
const most = 12

type SimulatedProps = { say: Say; count: number; onCount: (count: number) => void }

/** How many participants the computer plays. */
export function Simulated({ say, count, onCount }: SimulatedProps) {
  return (
    <fieldset class="choices simulated">
      <legend>{say('home.practice.many')}</legend>
      <div class="simulated-row">
        <Step
          label={say('home.practice.fewer')}
          sign="−"
          off={count <= fewest}
          onPress={() => onCount(count - 1)}
        />
        <output aria-live="polite">{say('home.practice.simulated', { count })}</output>
        <Step
          label={say('home.practice.moreOf')}
          sign="+"
          off={count >= most}
          onPress={() => onCount(count + 1)}
        />
      </div>
    </fieldset>
  )
}

type StepProps = { label: string; sign: string; off: boolean; onPress: () => void }

function Step({ label, sign, off, onPress }: StepProps) {
  return (
    <button type="button" class="simulated-step" aria-label={label} disabled={off} onClick={onPress}>
      {sign}
    </button>
  )
}
