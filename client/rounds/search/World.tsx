import type { SeenSearch } from '../../../rules/view/views.ts'
import type { Language } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import { Points } from '../Points.tsx'

type WorldProps = { world: NonNullable<SeenSearch['world']>; say: Say; language: Language }

/** What it is like in the world: points that are no findings of Rotterdam, each with its source. */
export function World({ world, say, language }: WorldProps) {
  const points = world.map(({ id, figure, text, source }) => ({
    id,
    figure: figure?.[language],
    text: text[language],
    source: say('search.world.source', { source: source[language] }),
  }))
  return <Points title={say('search.world.title')} points={points} />
}
