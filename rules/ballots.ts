import type { AgendaName, StepName } from './agenda.ts'
import type { Chance } from './chance.ts'
import { tallied } from './measure/counting.ts'
import type { Refusal } from './refusals.ts'
import { voters } from './who.ts'
import {
  entriesOf,
  stepOf,
  type Ballot,
  type Box,
  type BoxId,
  type Counted,
  type SeatId,
  type Text,
  type TextKind,
  type Workshop,
} from './workshop.ts'

/** Steps in which nobody may see who said what: screens get counts, and no seat tells whether it is ready. */
export const anonymousSteps: readonly StepName[] = [
  'goldenTip',
  'predict',
  'selection',
  'profile',
  'privacyDialogue',
  'wrapUp',
  'evaluation',
]

export function isAnonymous(step: StepName): boolean {
  return anonymousSteps.includes(step)
}

export type EvaluationWhen = 'both' | 'after' | 'none'

const asks: Readonly<Record<AgendaName, EvaluationWhen>> = {
  council: 'after',
  lesson: 'both',
  demo: 'after',
}

/**
 * When people are asked the five questions: a class before and after, a council afterwards on both moments
 * (domain.md, D3); not at all where the agenda has no evaluation.
 */
export function evaluationOf({ settings, agenda }: Pick<Workshop, 'settings' | 'agenda'>): EvaluationWhen {
  return agenda.some(({ name }) => name === 'evaluation') ? asks[settings.agenda] : 'none'
}

/** The box of a statement. */
export function boxOf(statement: string): BoxId {
  return `statement-${statement}`
}

/** The ballot box of this step; undefined where nothing is asked in private. */
export function boxIn(workshop: Workshop, step: StepName): BoxId | undefined {
  if (step === 'goldenTip' || step === 'wrapUp' || step === 'evaluation') return step
  if (step === 'privacyDialogue') return workshop.statement && boxOf(workshop.statement)
  return step === 'welcome' && evaluationOf(workshop) === 'both' ? 'before' : undefined
}

/** Puts a ballot in the box that is on, in the place of the one before. */
export function putIn(workshop: Workshop, seat: SeatId, ballot: Ballot): Workshop | Refusal {
  const id = boxIn(workshop, stepOf(workshop).name)
  if (id === undefined) return 'not-now'
  const box = workshop.boxes?.[id] ?? { ballots: {} }
  if (box.counted) return 'closed'
  return withBox(workshop, id, { ...box, ballots: { ...box.ballots, [seat]: ballot } })
}

/**
 * The votes on a statement open by themselves once everybody who is here has voted: with the last vote, or when who
 * had not voted yet goes.
 */
export function openedByAll(workshop: Workshop, chance: Chance): Workshop {
  const { name } = stepOf(workshop)
  const box = name === 'privacyDialogue' ? boxIn(workshop, name) : undefined
  return box !== undefined && allIn(workshop, box) ? opened(workshop, box, chance) : workshop
}

/** Whether everybody who votes has put something in; where nobody is left, nobody has. */
function allIn(workshop: Workshop, id: BoxId): boolean {
  const { ballots = {} } = workshop.boxes?.[id] ?? {}
  const all = voters(workshop)
  return all.length > 0 && all.every(([seat]) => ballots[seat] !== undefined)
}

/**
 * Opens a box for all to see: options are counted, and words come loose from their seats. They are put in the order
 * of the alphabet before they are shuffled, so that nothing of the order in which they came is left.
 */
export function opened(workshop: Workshop, id: BoxId, chance: Chance): Workshop {
  const box = workshop.boxes?.[id] ?? { ballots: {} }
  if (box.counted) return workshop
  const ballots = Object.values(box.ballots)
  const words = ballots.flatMap(({ words }) => (words === undefined ? [] : [words]))
  const shuffled = chance.shuffled(words.toSorted())
  const counted = countedOf(ballots)
  return withTexts(
    withBox(looser(workshop), id, { ...box, ballots: {}, counted }),
    shuffled.map(textFrom(id)),
  )
}

/**
 * A box that was opened takes ballots again, and counts them from the start: no seat stands beside what was counted, so
 * whoever answers twice would count twice. The words that came out of it stay.
 */
export function askedAgain(workshop: Workshop, id: BoxId): Workshop {
  const { counted, asked = 0 } = workshop.boxes?.[id] ?? {}
  return counted ? withBox(workshop, id, { ballots: {}, asked: asked + 1 }) : workshop
}

/** The same without the words that came out of it: they go for good, as if it had never been opened. */
export function askedAnew(workshop: Workshop, id: BoxId): Workshop {
  const { kind, about } = originOf(id)
  const left = entriesOf(workshop.texts ?? {}).filter(
    ([, text]) => text.kind !== kind || text.about !== about,
  )
  return { ...looser(askedAgain(workshop, id)), texts: Object.fromEntries(left) }
}

/** The step is over: every box that is still open is opened. */
export function emptied(workshop: Workshop, chance: Chance): Workshop {
  const open = entriesOf(workshop.boxes ?? {}).filter(([, { counted }]) => !counted)
  return open.reduce((all, [id]) => opened(all, id, chance), workshop)
}

/** What is on disk must follow at once: something came loose from its seat, or is taken away. */
export function looser(workshop: Workshop): Workshop {
  return { ...workshop, loosened: (workshop.loosened ?? 0) + 1 }
}

/** Further texts, each with the next id. */
export function withTexts(workshop: Workshop, texts: readonly Text[]): Workshop {
  if (texts.length === 0) return workshop
  const last = workshop.lastText ?? 0
  const added = texts.map((text, n) => [`x${last + 1 + n}`, text])
  return {
    ...workshop,
    lastText: last + texts.length,
    texts: { ...workshop.texts, ...Object.fromEntries(added) },
  }
}

const kinds: Readonly<Record<string, TextKind>> = {
  goldenTip: 'tip',
  wrapUp: 'sentence',
  evaluation: 'takeaway',
}

/** Of what kind the words of a box are, and about which statement. */
function originOf(id: BoxId): Pick<Text, 'kind' | 'about'> {
  const about = id.startsWith(boxOf('')) ? { about: id.slice(boxOf('').length) } : {}
  return { kind: kinds[id] ?? 'reason', ...about }
}

function textFrom(id: BoxId): (words: string) => Text {
  return (words) => ({ ...originOf(id), words, state: 'waiting' })
}

function countedOf(ballots: readonly Ballot[]): Counted {
  const questions = [...new Set(ballots.flatMap(({ choices }) => Object.keys(choices)))].toSorted()
  const choices = questions.map((question) => {
    const said = ballots.flatMap(({ choices }) => choices[question] ?? [])
    return [question, Object.fromEntries(tallied(said.toSorted()))]
  })
  return { ballots: ballots.length, choices: Object.fromEntries(choices) }
}

function withBox(workshop: Workshop, id: BoxId, box: Box): Workshop {
  return { ...workshop, boxes: { ...workshop.boxes, [id]: box } }
}
