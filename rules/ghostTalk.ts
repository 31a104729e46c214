import type { Move } from './acts/index.ts'
import type { Chance } from './chance.ts'
import type { Manner } from './ghost.ts'
import { wordsFor } from './ghostWords.ts'
import { evaluationItems, type EvaluationItem, type Level } from './talk.ts'
import type { OwnView, TableView } from './view/views.ts'

/** More agree than not, and somebody does not know. */
const leaning = ['agree', 'agree', 'agree', 'disagree', 'disagree', 'unknown'] as const
/** What people say of before, and of now. */
const levels = { before: ['1', '2', '2', '3'], now: ['2', '3', '3', '4'] } as const
/** One answer in so many is left out. */
const leftOut = 12

/** One golden tip, which is not on the wall yet; every fourth participant would rather tell it. */
export function tipMove(
  table: TableView,
  own: OwnView,
  _chance: Chance,
  { words }: Manner,
): Move | undefined {
  if (!isAsked(table, own)) return undefined
  const shown = table.tips?.map((tip) => tip.words) ?? []
  const left = words?.tips.filter((tip) => !shown.includes(tip)) ?? []
  const tip = own.order % 4 === 1 ? undefined : wordsFor(left, own.order)
  return { act: 'giveTip', carried: tip === undefined ? {} : { words: tip } }
}

/** A vote on the statement that is on; every third participant says why. */
export function voteOnMove(
  table: TableView,
  own: OwnView,
  chance: Chance,
  { words }: Manner,
): Move | undefined {
  if (!isAsked(table, own) || !table.statement) return undefined
  const choice = chance.pick(leaning)
  const reason = words && own.order % 3 === 0 && wordsFor(words.reasons, chance.whole(0, 99))
  return { act: 'vote', carried: reason ? { choice, words: reason } : { choice } }
}

/** The recommendation that matters most; every second participant adds a sentence. */
export function recommendMove(
  table: TableView,
  own: OwnView,
  chance: Chance,
  { words }: Manner,
): Move | undefined {
  const { recommendations = [] } = table
  if (!isAsked(table, own) || recommendations.length === 0) return undefined
  const first = chance.pick(recommendations).id
  const sentence = words && own.order % 2 === 0 && wordsFor(words.sentences, own.order / 2)
  return { act: 'recommend', carried: sentence ? { first, words: sentence } : { first } }
}

/** The five questions: a class for one moment, a council for before and for now; every third adds a line. */
export function evaluateMove(
  table: TableView,
  own: OwnView,
  chance: Chance,
  { words }: Manner,
): Move | undefined {
  if (!isAsked(table, own)) return undefined
  const answers = (moment: keyof typeof levels) => answersOf(levels[moment], chance)
  if (table.step.name === 'welcome') return { act: 'evaluate', carried: { before: answers('before') } }
  const before = table.settings.agenda === 'lesson' ? {} : { before: answers('before') }
  const line = words && own.order % 3 === 1 && wordsFor(words.takeaways, (own.order - 1) / 3)
  return {
    act: 'evaluate',
    carried: { ...before, now: answers('now'), ...(line ? { words: line } : {}) },
  }
}

function answersOf(said: readonly Level[], chance: Chance): Partial<Record<EvaluationItem, Level>> {
  const given = evaluationItems.filter(() => chance.whole(1, leftOut) > 1)
  return Object.fromEntries(given.map((item) => [item, chance.pick(said)]))
}

/** A box is open in which this seat has put nothing yet. */
function isAsked({ ballots }: TableView, own: OwnView): boolean {
  return ballots !== undefined && !ballots.closed && own.ballot === undefined
}
