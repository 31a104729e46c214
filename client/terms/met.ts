import type { StepName } from '../../rules/agenda.ts'
import { termsOf, type Met, type TermId } from './terms.ts'

/** What this page explained. It lives as long as the page: nothing is stored. */
const met: Met = new Map()

/** Notes that these words were explained in this step, unless they were met before. */
export function meet(ids: readonly TermId[], step: StepName): void {
  for (const id of ids) if (!met.has(id)) met.set(id, step)
}

/** The words that this page explains in this step, and which of them are new to it. */
export function wordsNow(step: StepName): { words: TermId[]; fresh: ReadonlySet<TermId> } {
  const words = termsOf(step, met)
  return { words, fresh: new Set(words.filter((id) => !met.has(id))) }
}
