import type { StepName } from '../rules/agenda.ts'
import type { Milliseconds } from '../rules/units.ts'
import { stepOf, type Workshop } from '../rules/workshop.ts'

/** From so long up to and including so long. */
export type Span = readonly [from: Milliseconds, to: Milliseconds]
/** How long they think about something new, and how long they take between two acts. */
type Pace = { thinks: Span; between: Span }

/** Between two that come in. */
export const arriving: Span = [1500, 5000]

/** Putting something in a ballot box takes people 20 to 60 seconds. */
const ballot: Pace = { thinks: [20_000, 56_000], between: [1000, 3500] }
/** Three answers, the last of them within a minute too. */
const foretelling: Pace = { thinks: [16_000, 36_000], between: [3000, 8000] }
const usual: Pace = { thinks: [5000, 25_000], between: [3000, 8000] }
const paces: Partial<Record<StepName, Pace>> = {
  welcome: ballot,
  goldenTip: ballot,
  pseudonymise: { thinks: [2000, 9000], between: [2000, 6000] },
  collect: { thinks: [2000, 12_000], between: [1000, 3000] },
  link: { thinks: [2000, 10_000], between: [4000, 9000] },
  discover: { thinks: [12_000, 50_000], between: [8000, 30_000] },
  predict: foretelling,
  privacyDialogue: ballot,
  wrapUp: ballot,
  evaluation: ballot,
  selection: ballot,
  profile: ballot,
  dataQuality: { thinks: [6000, 20_000], between: [2000, 6000] },
  reidentification: { thinks: [3000, 15_000], between: [2000, 6000] },
}
/** Who stands in for somebody keeps nobody waiting. */
const standIn: Pace = { thinks: [300, 1500], between: [600, 1400] }

/** The pace of people in this step; outside a rehearsal simulated participants only fill in. */
export function paceOf(workshop: Workshop): Pace {
  return workshop.settings.rehearsal ? (paces[stepOf(workshop).name] ?? usual) : standIn
}

/** What people think about now: another step, statement, slide or card, or a box that is opened, is a new one. */
export function questionOf(workshop: Workshop): string {
  const { step, statement, slide, loosened, quality, search, profileAt } = workshop
  return [step, statement, slide, loosened, quality?.at, search?.known.length, profileAt?.stage].join(' ')
}
