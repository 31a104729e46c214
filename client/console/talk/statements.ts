import type { ConsoleView } from '../../../rules/view/views.ts'

type Statement = ConsoleView['statements'][number]
type OfTheme = { theme: Statement['theme']; statements: Statement[] }

/** The statements under their themes, both in the deck's order. */
export function byTheme(statements: readonly Statement[]): OfTheme[] {
  const themes = [...new Map(statements.map(({ theme }) => [theme.nl, theme])).values()]
  return themes.map((theme) => ({
    theme,
    statements: statements.filter((one) => one.theme.nl === theme.nl),
  }))
}
