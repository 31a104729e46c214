import type { StepName } from '../../rules/agenda.ts'
import type { Met, TermId } from './terms.ts'

const kept: Met = new Map()
/** What this page explained. It lives as long as the page: nothing is stored. */
export const met: ReadonlyMap<TermId, StepName> = kept

/** Notes that these words were explained in this step, unless they were met before. */
export function meet(ids: Iterable<TermId>, step: StepName): void {
  for (const id of ids) if (!kept.has(id)) kept.set(id, step)
}
