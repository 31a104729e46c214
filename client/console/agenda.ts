import type { Round, StepName } from '../../rules/agenda.ts'
import type { Minutes } from '../../rules/units.ts'

type Planned = { name: StepName; minutes: Minutes; kept: boolean }
type Agenda = readonly Planned[]

/** Where a step stands against the one that is on. */
export type When = 'done' | 'now' | 'later'
/** What the facilitator can do with a step of the agenda. */
export type Ways = { when: When; go: boolean; look: boolean; again: boolean }

/** The step after the one that is on; undefined at the end. */
export function nextStep(agenda: Agenda, step: number): number | undefined {
  return step + 1 < agenda.length ? step + 1 : undefined
}

/** What can be done with the step at this place, while `step` is on. */
export function waysOf(agenda: Agenda, step: number, place: number): Ways {
  const when = place < step ? 'done' : place === step ? 'now' : 'later'
  const again = when !== 'later' && agenda[place]?.kept === true
  return { when, go: when === 'later', look: when === 'done', again }
}

/** The steps that fall away when the group goes from one step to a later one. */
export function skipped(agenda: Agenda, from: number, to: number): StepName[] {
  return agenda.slice(from + 1, to).map(({ name }) => name)
}

/** A step as an act names it: by its place, and by its name, so that it is refused where another one came to stand. */
export function named(agenda: Agenda, place: number): { step: number; name?: StepName } {
  const name = agenda[place]?.name
  return name === undefined ? { step: place } : { step: place, name }
}

/** What the plan still holds after the step that is on. */
export function minutesAfter(agenda: Agenda, step: number): Minutes {
  return agenda.slice(step + 1).reduce((sum, { minutes }) => sum + minutes, 0)
}

const fewest: Minutes = 0.5
const most: Minutes = 90

/** A step made longer or shorter, within what the rules allow. */
export function lengthened(minutes: Minutes, by: Minutes): Minutes {
  return Math.min(most, Math.max(fewest, minutes + by))
}

const onTop: Readonly<Record<Round, true>> = {
  dataQuality: true,
  reidentification: true,
  profile: true,
  selection: true,
}

/** Whether a step is an extra round. */
export function isExtra(name: StepName): name is Round {
  return Object.hasOwn(onTop, name)
}

/** The minutes of the extra rounds that are still ahead: they come on top of the plan's. */
export function minutesOnTop(agenda: Agenda, step: number): Minutes {
  return agenda
    .slice(step + 1)
    .filter(({ name }) => isExtra(name))
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Whether a step is on or still ahead. */
export function isPlanned(agenda: Agenda, step: number, name: StepName): boolean {
  return agenda.slice(step).some((one) => one.name === name)
}

/** So many rows fit beside the sheet in the middle; fewer where a line tells of rounds on top of the time. */
const rows = { plain: 16, withRounds: 14 } as const

/** How many of the first steps, all of them done, are told in one row so that the others fit; the last one done stays. */
export function foldedSteps(agenda: Agenda, step: number): number {
  const fit = agenda.some(({ name }) => isExtra(name)) ? rows.withRounds : rows.plain
  if (agenda.length <= fit) return 0
  return Math.max(0, Math.min(step - 1, agenda.length - fit + 1))
}
