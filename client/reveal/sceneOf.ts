import type { SeenDots } from '../../rules/view/figures.ts'
import type { DotScene } from './dots/scene.ts'

/** What the dots show on a slide: who found work, or the groups of the variable by which people walk. */
export function sceneOf({ population, work, noWork, variable, groups }: SeenDots): DotScene {
  const people = { population, work, noWork }
  if (variable === undefined) return { is: 'coloured', ...people }
  return {
    is: 'groups',
    ...people,
    key: variable,
    groups: groups.map(({ id, people }) => ({ id, ...people })),
  }
}
