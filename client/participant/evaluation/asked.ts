import type { Carried } from '../../../rules/acts/index.ts'
import type { Ballot, EvaluationItem, Level } from '../../../rules/workshop.ts'

/** The five statements and the four answers, in the order in which they are asked. */
const items = ['number', 'sources', 'chance', 'cause', 'opinion'] as const satisfies readonly EvaluationItem[]
export const levelsInOrder = ['1', '2', '3', '4'] as const satisfies readonly Level[]
export const itemCount = items.length

export const moments = ['before', 'now'] as const
export type Moment = (typeof moments)[number]
/** One question: how far a statement holds, before today or now. */
export type Asked = { item: EvaluationItem; moment: Moment }
/** Answers by question, as they lie in a ballot. */
export type Answers = Readonly<Record<string, Level>>

/** The questions in order: each statement for each moment before the next statement. */
export function askedFor(which: readonly Moment[]): Asked[] {
  return items.flatMap((item) => which.map((moment) => ({ item, moment })))
}

/** Which of the five statements a question is about, from 1. */
export function numberOf({ item }: Asked): number {
  return items.indexOf(item) + 1
}

export function answerTo({ item, moment }: Asked, answers: Answers): Level | undefined {
  return answers[`${moment}-${item}`]
}

export function withAnswer({ item, moment }: Asked, level: Level, answers: Answers): Answers {
  return { ...answers, [`${moment}-${item}`]: level }
}

/** What a ballot that is in says already. */
export function answersIn({ choices }: Ballot): Answers {
  const asked = askedFor(moments).flatMap(({ item, moment }) => {
    const level = levelsInOrder.find((one) => one === choices[`${moment}-${item}`])
    return level ? [[`${moment}-${item}`, level] as const] : []
  })
  return Object.fromEntries(asked)
}

/** The answers as the act carries them; what was skipped is left out. */
export function carriedOf(which: readonly Moment[], answers: Answers): Carried<'evaluate'> {
  const of = (moment: Moment) =>
    Object.fromEntries(
      items.flatMap((item) => {
        const level = answerTo({ item, moment }, answers)
        return level ? [[item, level] as const] : []
      }),
    )
  return Object.fromEntries(which.map((moment) => [moment, of(moment)]))
}
