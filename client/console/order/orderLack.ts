import type { ConsoleView } from '../../../rules/view/views.ts'

type Figures = NonNullable<ConsoleView['order']>['all']
type Lack = 'ready' | 'readyAll' | 'lackRows' | 'lackLoose' | 'lackColours'

/** What a table, or one of several, still lacks to be ready: what matters most first. */
export function lackOf({ ready, rowScore, colScore }: Figures, tables: number): Lack {
  if (ready) return tables > 1 ? 'readyAll' : 'ready'
  if (rowScore < 0.95) return 'lackRows'
  return colScore < 0.95 ? 'lackLoose' : 'lackColours'
}
