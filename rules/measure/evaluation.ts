import { evaluationItems, type Counted, type EvaluationItem, type Workshop } from '../workshop.ts'

/** Averages need so many answers, so that nobody's own answer shows through. */
export const fewestAnswers = 5

type Averages = { before?: number; now?: number }
export type Evaluation = {
  /** How many answered anything, by moment. */
  before: number
  now: number
  /** From 1 (not at all) to 4 (very well), with one decimal. */
  items: Record<EvaluationItem, Averages>
}

/**
 * The averages of the five questions (domain.md, D3), once the evaluation is counted; undefined before. A class
 * answered for "before" at the start, a council at the end. Nothing of fewer than five answers.
 */
export function evaluationAverages({ boxes = {} }: Pick<Workshop, 'boxes'>): Evaluation | undefined {
  const after = boxes['evaluation']?.counted
  if (!after) return undefined
  const start = boxes['before']?.counted
  const of = { before: asked(after, 'before') > 0 || !start ? after : start, now: after }
  const items = evaluationItems.map((item): [EvaluationItem, Averages] => [
    item,
    { ...averageOf(of.before, 'before', item), ...averageOf(of.now, 'now', item) },
  ])
  return {
    before: asked(of.before, 'before'),
    now: asked(of.now, 'now'),
    items: itemsFrom(items),
  }
}

function itemsFrom(items: [EvaluationItem, Averages][]): Evaluation['items'] {
  const { number = {}, sources = {}, chance = {}, cause = {}, opinion = {} } = Object.fromEntries(items)
  return { number, sources, chance, cause, opinion }
}

/** The most answers that one of the questions has. */
function asked({ choices }: Counted, moment: 'before' | 'now'): number {
  return Math.max(...evaluationItems.map((item) => answersTo(choices[`${moment}-${item}`])))
}

function answersTo(levels: Record<string, number> = {}): number {
  return Object.values(levels).reduce((sum, count) => sum + count, 0)
}

function averageOf({ choices }: Counted, moment: 'before' | 'now', item: EvaluationItem): Averages {
  const levels = choices[`${moment}-${item}`] ?? {}
  const answers = answersTo(levels)
  if (answers < fewestAnswers) return {}
  const sum = Object.entries(levels).reduce((all, [level, count]) => all + Number(level) * count, 0)
  return { [moment]: Math.round((sum / answers) * 10) / 10 }
}
