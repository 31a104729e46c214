import type { SeenBeside } from '../../../rules/view/figures.ts'
import type { Language, VariableId } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'

/** One line of the page: our counts in words, the city's as numbers of 100. */
export type PageRow = {
  variable: VariableId
  title: string
  label: string
  ours: { yellow: string; green: string }
  real: { yellow: number; green: number }
  /** Who chose it as one of the three largest; empty where nobody foretold. */
  chosen: string
  another: boolean
}

/** The rows of "our table beside Rotterdam": counts only, no seat, no number of a person, no name. */
export function pageRows(beside: readonly SeenBeside[], language: Language, say: Say): PageRow[] {
  return beside.map(({ variable, title, label, yellow, green, table, chosen, another }) => ({
    variable,
    title: title[language],
    label: label[language],
    ours: {
      yellow: counted(table.counts.work, table.of.work, say),
      green: counted(table.counts.noWork, table.of.noWork, say),
    },
    real: { yellow, green },
    chosen: chosen ? counted(chosen.count, chosen.of, say) : '',
    another: another === true,
  }))
}

/** A characteristic that lies on no card of ours was not counted: that is not the same as none. */
function counted(count: number, of: number, say: Say): string {
  return of === 0 ? say('console.page.notOurs') : say('console.page.of', { count, of })
}
