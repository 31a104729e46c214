import {
  cardPhases,
  isRound,
  phases,
  roundMinutes,
  stepNames,
  usualMinutes,
  type Round,
  type Step,
  type StepName,
} from './agenda.ts'
import type { Refusal } from './refusals.ts'
import type { Workshop } from './workshop.ts'

type Named = { name: StepName }

/** In these the cards lie on the table. */
const onTable: readonly StepName[] = phases.slice(phases.indexOf('link'), phases.indexOf('reveal') + 1)

/** What is done with the cards before they lie on the table: it would take them off again. */
export const beforeTable: readonly StepName[] = ['deal', 'pseudonymise', 'collect']

/** What must have come before a round: its first slide tells what is real, or its cards lie on the table. */
const needs: Readonly<Record<Round, readonly StepName[]>> = {
  selection: ['reveal'],
  profile: ['reveal'],
  dataQuality: onTable,
  reidentification: onTable,
}

/**
 * Whether the steps of an agenda can follow one another like this. What is done with the cards builds on what was
 * done before: these keep their order among themselves.
 */
export function isPossible(agenda: readonly Named[]): boolean {
  const places = agenda.map(({ name }) => cardPhases.indexOf(name)).filter((place) => place >= 0)
  const inOrder = places.every((place, n) => n === 0 || place > (places[n - 1] ?? -1))
  return inOrder && agenda.every((_, n) => hasWhatItNeeds(agenda, n))
}

function hasWhatItNeeds(agenda: readonly Named[], n: number): boolean {
  const name = agenda[n]?.name
  if (!name || !isRound(name)) return true
  return agenda.slice(0, n).some((before) => needs[name].includes(before.name))
}

/** The agenda with a round after the step that is on: one that has what it needs, and is not planned already. */
export function withRound({ agenda, step }: Workshop, round: Round): Step[] | Refusal {
  const isOpen = agenda.slice(0, step + 1).some(({ name }) => needs[round].includes(name))
  if (!isOpen) return 'not-open'
  if (agenda.some(({ name }, place) => name === round && place >= step)) return 'already-planned'
  return agenda.toSpliced(placeForRound(agenda, step), 0, { name: round, minutes: roundMinutes })
}

/** The agenda with a phase that it lacks, or a pause, where it belongs. */
export function withStep(
  { agenda, step, settings, cards }: Workshop,
  name: Exclude<StepName, Round>,
): Step[] | Refusal {
  // A table from last week lies there from the welcome on.
  const isLying = beforeTable.includes(name) && Object.values(cards).some(({ place }) => place === 'table')
  // A pause may come again; a phase that is over is played again.
  const from = name === 'pause' ? step : 0
  if (agenda.some((one, place) => one.name === name && place >= from)) return 'already-planned'
  if (isLying) return 'out-of-order'
  const added = { name, minutes: usualMinutes(name, settings.agenda) }
  const longer = agenda.toSpliced(placeFor(agenda, step, name), 0, added)
  return isPossible(longer) ? longer : 'out-of-order'
}

/** What could be added to the agenda now, by the same check that judges it. */
export function addable(workshop: Workshop): StepName[] {
  return stepNames.filter(
    (name) => typeof (isRound(name) ? withRound(workshop, name) : withStep(workshop, name)) !== 'string',
  )
}

/**
 * Before the first phase to come that comes after it, else at the end. A pause belongs after linking, and where that
 * is over, right after the step that is on.
 */
function placeFor(agenda: readonly Named[], step: number, name: StepName): number {
  const next = step + 1
  if (name === 'pause') return Math.max(next, agenda.findIndex((one) => one.name === 'link') + 1)
  const order = phaseOrder(name)
  const later = agenda.findIndex((one, n) => n >= next && phaseOrder(one.name) > order)
  return later < 0 ? agenda.length : later
}

function phaseOrder(name: StepName): number {
  return phases.findIndex((phase) => phase === name)
}

/** Right after the step that is on, and after the rounds that were planned there already. */
function placeForRound(agenda: readonly Named[], step: number): number {
  const first = agenda.findIndex(({ name }, n) => n > step && !isRound(name))
  return first < 0 ? agenda.length : first
}
