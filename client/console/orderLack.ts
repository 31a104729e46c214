import type { ConsoleView } from '../../rules/view/views.ts'

type Figures = NonNullable<ConsoleView['order']>['all']

/** What a table still lacks to be ready, what matters most first. */
export function lackOf({
  ready,
  rowScore,
  colScore,
}: Figures): 'ready' | 'lackRows' | 'lackLoose' | 'lackColours' {
  if (ready) return 'ready'
  if (rowScore < 0.95) return 'lackRows'
  return colScore < 0.95 ? 'lackLoose' : 'lackColours'
}
