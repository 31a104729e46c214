import type { SeenFact, SeenQuality } from '../../../rules/view/views.ts'
import type { Language } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import { Points } from '../Points.tsx'

type RealityProps = { quality: SeenQuality; say: Say; language: Language }

/** How it really was, each figure with the place where it stands. */
export function Reality({ quality: { title, facts = [] }, say, language }: RealityProps) {
  if (!title) return null
  const points = facts.map((fact) => ({
    id: fact.id,
    figure: figureOf(fact, say, language),
    text: fact.text[language],
    source: sourceOf(fact, say, language),
  }))
  return <Points title={title[language]} points={points} />
}

function figureOf({ figure, people }: SeenFact, say: Say, language: Language): string {
  return figure?.[language] ?? say('reveal.number', { number: people ?? 0 })
}

function sourceOf({ place: { chapter, page, where } }: SeenFact, say: Say, language: Language): string {
  return say('quality.place', { chapter, page, where: where[language] })
}
