import type { VNode } from 'preact'

import type { StepName } from '../../rules/agenda.ts'
import { DealControls } from './DealControls.tsx'
import type { Desk } from './desk.ts'
import { DiscoverControls } from './discover/DiscoverControls.tsx'
import { ForThem } from './ForThem.tsx'
import { HarvestButton } from './harvest/HarvestSheet.tsx'
import { Practice } from './lead/Practice.tsx'
import { LinkControls } from './LinkControls.tsx'
import { Mistakes } from './Mistakes.tsx'
import { OrderControls } from './order/OrderControls.tsx'
import { PredictControls } from './PredictControls.tsx'
import { PaperButton } from './paper/print/PaperButton.tsx'
import { PlanButton } from './PlanButton.tsx'
import { PrintButton } from './print/PrintButton.tsx'
import { RevealControls } from './reveal/RevealControls.tsx'
import { ProfileControls } from './rounds/profile/ProfileControls.tsx'
import { QualityControls } from './rounds/QualityControls.tsx'
import { SearchControls } from './rounds/SearchControls.tsx'
import { AfterReveal } from './talk/AfterReveal.tsx'
import { ExperienceControls } from './talk/ExperienceControls.tsx'
import { ExplainControls } from './talk/ExplainControls.tsx'
import { TipControls } from './talk/TipControls.tsx'

type ControlsProps = { desk: Desk; name: StepName }
type StepControls = (props: ControlsProps) => VNode | null

/** By step: what the facilitator can do in it. A step that is not here asks nothing but to go on. */
const controls: Partial<Record<StepName, StepControls>> = {
  welcome: ({ desk }) => <Ahead desk={desk} />,
  goldenTip: TipControls,
  experiences: ExperienceControls,
  explain: ExplainControls,
  deal: DealControls,
  pseudonymise: PseudonymiseControls,
  collect: CollectControls,
  link: LinkControls,
  order: OrderControls,
  discover: DiscoverControls,
  predict: PredictControls,
  reveal: RevealControls,
  selection: RevealControls,
  profile: ProfileControls,
  dataQuality: QualityControls,
  reidentification: SearchControls,
  privacyDialogue: ToHandOut,
  wrapUp: ToHandOut,
  evaluation: ToHandOut,
}

/** What the facilitator can do in this step. */
export function Controls({ desk, name }: ControlsProps) {
  const Step = controls[name]
  return Step ? <Step desk={desk} name={name} /> : null
}

/** What is got ready before anybody comes. */
function Ahead({ desk }: Pick<ControlsProps, 'desk'>) {
  return (
    <div class="desk-controls">
      <PaperButton desk={desk} />
    </div>
  )
}

function PseudonymiseControls({ desk }: ControlsProps) {
  return (
    <div class="desk-controls">
      <ForThem desk={desk} name="pseudonymise" />
      <PaperButton desk={desk} />
    </div>
  )
}

function CollectControls({ desk }: ControlsProps) {
  return (
    <>
      <div class="desk-controls">
        <ForThem desk={desk} name="collect" />
        <Practice desk={desk} />
      </div>
      <Mistakes desk={desk} />
    </>
  )
}

/** After the reveal: the talk, and what leaves the room on paper. */
function ToHandOut({ desk, name }: ControlsProps) {
  return (
    <>
      <AfterReveal desk={desk} name={name} />
      <div class="desk-controls">
        <HarvestButton desk={desk} />
        <PrintButton desk={desk} />
        <PaperButton desk={desk} />
        <PlanButton name={name} say={desk.say} />
      </div>
    </>
  )
}
