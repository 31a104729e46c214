import type { Round, StepName } from '../../../rules/agenda.ts'
import type { Milliseconds, Minutes } from '../../../rules/units.ts'

type Step = { name: StepName; minutes: Minutes }

/** One step to come that is left out (no minutes) or made shorter, and why it may. */
export type Cut = {
  place: number
  name: StepName
  from: Minutes
  minutes: Minutes
  why: 'order' | 'predict' | 'round' | 'pause' | 'part' | 'rest'
}

/** What is done to steps of one name: which share of their minutes stays. */
type Measure = { name: StepName; keeps: number; why: Cut['why'] }

const rounds: readonly Round[] = ['reidentification', 'dataQuality', 'profile', 'selection']

/**
 * What can be missed first comes first. The table makes itself (domain.md, C11), and the figures can be followed
 * without a guess; rounds are extra. Then every talk and search gets shorter before any of them falls away, the
 * pause too. What the evening is for goes last and never wholly: cards that were linked, the real figures, the talk
 * about privacy and the evaluation.
 */
const measures: readonly Measure[] = [
  { name: 'order', keeps: 0, why: 'order' },
  { name: 'predict', keeps: 0, why: 'predict' },
  ...rounds.map((name): Measure => ({ name, keeps: 0, why: 'round' })),
  { name: 'pause', keeps: 0.5, why: 'pause' },
  { name: 'discover', keeps: 0.6, why: 'part' },
  { name: 'experiences', keeps: 0.6, why: 'part' },
  { name: 'goldenTip', keeps: 0.6, why: 'part' },
  { name: 'reveal', keeps: 0.6, why: 'part' },
  { name: 'wrapUp', keeps: 0.6, why: 'part' },
  { name: 'goldenTip', keeps: 0, why: 'rest' },
  { name: 'experiences', keeps: 0, why: 'rest' },
  { name: 'discover', keeps: 0, why: 'rest' },
  { name: 'pause', keeps: 0, why: 'rest' },
  { name: 'wrapUp', keeps: 0, why: 'rest' },
  { name: 'privacyDialogue', keeps: 0.5, why: 'part' },
  { name: 'evaluation', keeps: 0.5, why: 'part' },
]

/** So little is no reason to take any more away. */
const slack: Minutes = 1

/**
 * What to leave out or make shorter, of the steps after the one that is on, when so many minutes are too few; in the
 * order of the agenda. Nothing where nothing is short. `still`: how many minutes are short after all of it.
 */
export function cutsFor(
  agenda: readonly Step[],
  step: number,
  short: Minutes,
): { cuts: Cut[]; still: Minutes } {
  const made = new Map<number, Cut>()
  for (const measure of measures) {
    if (short - savedBy(made) < slack) break
    for (const cut of cutsBy(agenda, step, measure, made)) {
      // Set anew, so that what weighs most comes last.
      made.delete(cut.place)
      made.set(cut.place, cut)
    }
  }
  const cuts = needed(made, short).sort((one, other) => one.place - other.place)
  const still = short - cuts.reduce((sum, { from, minutes }) => sum + from - minutes, 0)
  return { cuts, still: still < slack ? 0 : still }
}

/**
 * The end to set again after these cuts. A round that is left out takes its time off the evening; left out for want of
 * time, it gives that time to the other steps.
 */
export function endKept(
  cuts: readonly Cut[],
  endAt: Milliseconds | undefined,
  now: Milliseconds,
): Milliseconds | undefined {
  const isRoundOut = cuts.some(({ why }) => why === 'round')
  return isRoundOut && endAt !== undefined && endAt > now ? endAt : undefined
}

function savedBy(made: ReadonlyMap<number, Cut>): Minutes {
  return [...made.values()].reduce((sum, { from, minutes }) => sum + from - minutes, 0)
}

/** Without what is not needed any more because a larger cut came after it; what weighs most is spared first. */
function needed(made: ReadonlyMap<number, Cut>, short: Minutes): Cut[] {
  const left = new Map(made)
  for (const { place, from, minutes } of [...made.values()].reverse())
    if (short - (savedBy(left) - (from - minutes)) < slack) left.delete(place)
  return [...left.values()]
}

/** A measure saves something where its step is still to come and lasts longer than what stays of it. */
function cutsBy(
  agenda: readonly Step[],
  step: number,
  { name, keeps, why }: Measure,
  made: ReadonlyMap<number, Cut>,
): Cut[] {
  return agenda.flatMap((there, place): Cut[] => {
    if (place <= step || there.name !== name) return []
    const minutes = keeps === 0 ? 0 : Math.max(1, Math.ceil(there.minutes * keeps))
    const before = made.get(place)?.minutes ?? there.minutes
    return minutes < before ? [{ place, name, from: there.minutes, minutes, why }] : []
  })
}
