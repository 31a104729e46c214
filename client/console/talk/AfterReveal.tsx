import type { StepName } from '../../../rules/agenda.ts'
import type { Desk } from '../desk.ts'
import { DialogueControls } from './DialogueControls.tsx'
import { EvaluationControls } from './EvaluationControls.tsx'
import { WrapUpControls } from './WrapUpControls.tsx'

/** What the facilitator leads after the reveal: the privacy dialogue, the wrap-up and the evaluation. */
export function AfterReveal({ desk, name }: { desk: Desk; name: StepName }) {
  if (name === 'privacyDialogue') return <DialogueControls desk={desk} />
  if (name === 'wrapUp') return <WrapUpControls desk={desk} />
  return name === 'evaluation' ? <EvaluationControls desk={desk} /> : null
}
