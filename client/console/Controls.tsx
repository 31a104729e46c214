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
import { PlanButton } from './PlanButton.tsx'
import { PrintButton } from './print/PrintButton.tsx'
import { RevealControls } from './reveal/RevealControls.tsx'
import { QualityControls } from './rounds/QualityControls.tsx'
import { SearchControls } from './rounds/SearchControls.tsx'
import { AfterReveal } from './talk/AfterReveal.tsx'
import { ExperienceControls } from './talk/ExperienceControls.tsx'
import { ExplainControls } from './talk/ExplainControls.tsx'
import { TipControls } from './talk/TipControls.tsx'

/** In these steps after the reveal there is nothing else to do than to hand out what was found. */
const withPage: readonly StepName[] = ['privacyDialogue', 'wrapUp', 'evaluation']

/** What the facilitator can do in this step. */
export function Controls({ desk, name }: { desk: Desk; name: StepName }) {
  if (name === 'goldenTip') return <TipControls desk={desk} />
  if (name === 'experiences') return <ExperienceControls desk={desk} />
  if (name === 'explain') return <ExplainControls desk={desk} />
  if (name === 'deal') return <DealControls desk={desk} />
  if (name === 'pseudonymise') return <ForThem desk={desk} name={name} />
  if (name === 'collect')
    return (
      <>
        <div class="desk-controls">
          <ForThem desk={desk} name={name} />
          <Practice desk={desk} />
        </div>
        <Mistakes desk={desk} />
      </>
    )
  if (name === 'link') return <LinkControls desk={desk} />
  if (name === 'order') return <OrderControls desk={desk} />
  if (name === 'discover') return <DiscoverControls desk={desk} />
  if (name === 'predict') return <PredictControls desk={desk} />
  if (name === 'dataQuality') return <QualityControls desk={desk} />
  if (name === 'reidentification') return <SearchControls desk={desk} />
  if (name === 'reveal' || name === 'selection') return <RevealControls desk={desk} />
  if (!withPage.includes(name)) return null
  return (
    <>
      <AfterReveal desk={desk} name={name} />
      <div class="desk-controls">
        <HarvestButton desk={desk} />
        <PrintButton desk={desk} />
        <PlanButton name={name} say={desk.say} />
      </div>
    </>
  )
}
