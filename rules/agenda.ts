import type { Milliseconds, Minutes } from './units.ts'

/** The fifteen phases of a data dialogue, in order. */
export const phases = [
  'welcome',
  'goldenTip',
  'experiences',
  'explain',
  'deal',
  'pseudonymise',
  'collect',
  'link',
  'order',
  'discover',
  'predict',
  'reveal',
  'privacyDialogue',
  'wrapUp',
  'evaluation',
] as const
export type Phase = (typeof phases)[number]

/** The phases in which something is done with the cards, or said of them. */
export const cardPhases: readonly StepName[] = phases.slice(
  phases.indexOf('deal'),
  phases.indexOf('reveal') + 1,
)

/** Extra rounds: steps of an agenda like the phases. */
export const rounds = ['dataQuality', 'reidentification', 'profile', 'selection'] as const
export type Round = (typeof rounds)[number]

export const stepNames = [...phases, 'pause', ...rounds] as const
export type StepName = (typeof stepNames)[number]

/** Whether a step is an extra round, which comes on top of the agenda. */
export function isRound(name: StepName): name is Round {
  return rounds.some((round) => round === name)
}

/** One step of an agenda: a phase, the pause or a round, with its planned minutes; and how long it lasted, once left. */
export type Step = { name: StepName; minutes: Minutes; spent?: Milliseconds }

/** How long an extra round lasts (domain.md, C8: 8 to 12 minutes). */
export const roundMinutes: Minutes = 10

export const agendaNames = ['council', 'lesson', 'demo'] as const
export type AgendaName = (typeof agendaNames)[number]

type Plan = Readonly<Partial<Record<StepName, Minutes>>>

const plans: Readonly<Record<AgendaName, Plan>> = {
  council: {
    welcome: 5,
    goldenTip: 8,
    experiences: 12,
    explain: 6,
    deal: 2,
    pseudonymise: 6,
    collect: 2,
    link: 9,
    pause: 10,
    order: 6,
    discover: 9,
    predict: 5,
    reveal: 10,
    privacyDialogue: 18,
    wrapUp: 8,
    evaluation: 4,
  },
  lesson: {
    welcome: 4,
    explain: 4,
    deal: 1,
    pseudonymise: 5,
    collect: 1,
    link: 7,
    order: 4,
    discover: 6,
    predict: 2,
    reveal: 5,
    privacyDialogue: 4,
    evaluation: 2,
  },
  demo: {
    welcome: 1,
    explain: 0.5,
    deal: 0.5,
    pseudonymise: 1.5,
    collect: 0.5,
    link: 2,
    discover: 1.5,
    reveal: 2,
    privacyDialogue: 0.5,
  },
}

/** The steps of an agenda in order: council lasts 120 minutes, lesson 45, demo 10. */
export function stepsOf(agenda: AgendaName): Step[] {
  const plan = plans[agenda]
  return stepNamesInOrder(plan).map((name) => ({ name, minutes: plan[name] ?? 0 }))
}

/** What a step lasts in an agenda; in one that lacks it as long as in the council's. */
export function usualMinutes(name: StepName, agenda: AgendaName): Minutes {
  return plans[agenda][name] ?? plans.council[name] ?? roundMinutes
}

function stepNamesInOrder(plan: Plan): StepName[] {
  const afterLink = (name: Phase): StepName[] => (name === 'link' ? [name, 'pause'] : [name])
  return phases.flatMap(afterLink).filter((name) => plan[name] !== undefined)
}
