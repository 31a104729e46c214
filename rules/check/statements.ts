import type { Deck } from '../deck.ts'
import { doublesIn, knows, type Fault } from './fault.ts'
import { practiceFaults } from './practice.ts'

/** What is wrong inside statements.json: an id twice, a theme that is not there, words without their place. */
export function statementFaults({ themes, statements, recommendations, practice }: Deck): Fault[] {
  const themeIds = themes.map(({ id }) => id)
  return [
    ...doublesIn(themeIds, (n) => `themes.${n}.id`),
    ...doublesIn(
      statements.map(({ id }) => id),
      (n) => `statements.${n}.id`,
    ),
    ...doublesIn(
      recommendations.map(({ id }) => id),
      (n) => `recommendations.${n}.id`,
    ),
    ...statements.flatMap(({ theme }, n) => knows(themeIds, theme, `statements.${n}.theme`, 'theme')),
    ...themes.flatMap(({ said, place }, n) =>
      said && !place
        ? [{ field: `themes.${n}.place`, reason: 'what people said must say where it stands' }]
        : [],
    ),
    ...(statements.length === 0 ? [{ field: 'statements', reason: 'must have at least one' }] : []),
    ...practiceFaults({ practice }),
  ]
}
