import type { TableView } from '../../rules/view/views.ts'
import type { Language } from '../../rules/workshop.ts'

type Said = Pick<TableView, 'statement' | 'recommendations' | 'slide' | 'search'>

/** What the deck says on the screens now, in one language: statements, figures, advice. */
export function saidNow(table: Said, language: Language): string {
  const { statement, recommendations = [], slide, search } = table
  const both = [
    ...(statement ? [statement.text, ...(statement.others?.said ?? [])] : []),
    ...recommendations.flatMap(({ title, text }) => [title, text]),
    ...(slide ? [slide.title, slide.about, ...slide.notes] : []),
    ...(search?.world ?? []).map(({ text }) => text),
  ]
  return both.map((words) => words[language]).join('\n')
}

/** Whether this word, or one that begins with it, stands among these. */
export function says(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase())
  return at === 0 || (at > 0 && !/\p{L}/u.test(text.charAt(at - 1)))
}
