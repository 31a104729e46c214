import type { StepName } from '../agenda.ts'
import { addable } from '../planned.ts'
import type { Workshop } from '../workshop.ts'
import type { LeadAtConsole, LeadOnTable } from './leadView.ts'

/** The steps in which people meet the mistakes that were put on the cards. */
const practised: readonly StepName[] = ['collect', 'link', 'order']

/** What leading adds to the table's view, in the step that is shown. */
export function leadOnTable(workshop: Workshop, shown: StepName): LeadOnTable {
  const { timerShown, lookingBack, practice } = workshop
  return {
    // The clock is that of the step that is on, and not of the one that is looked back at.
    ...(timerShown && lookingBack === undefined ? { timer: timerShown } : {}),
    ...(practice && practised.includes(shown) ? { practice: practice.count } : {}),
  }
}

/** What leading adds to the console's view. */
export function leadAtConsole(workshop: Workshop): LeadAtConsole {
  const { begunAt, endAt, timerShown, practice } = workshop
  return {
    addable: addable(workshop),
    ...(begunAt === undefined ? {} : { begunAt }),
    ...(endAt === undefined ? {} : { endAt }),
    timerShown: timerShown === true,
    ...(practice ? { practice: practice.count } : {}),
  }
}
