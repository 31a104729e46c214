import type { Deck, Slide } from './deck.ts'
import { stepOf, without, type VariableId, type Workshop } from './workshop.ts'

export type Listed = Slide & { planned: boolean }

/**
 * The slides that this workshop may show now: those of the reveal, or of the round about selection when that is
 * on or looked back at. Planned are those of its agenda; those about origin come once they are opened.
 */
export function slidesOf(workshop: Workshop, deck: Deck): Listed[] {
  const { settings, originOpen } = workshop
  const { name } = stepOf({ ...workshop, step: workshop.lookingBack ?? workshop.step })
  const slides = name === 'selection' ? deck.selection.slides : deck.slides
  return slides
    .filter(({ origin }) => originOpen || origin !== true)
    .map((slide) => ({ ...slide, planned: slide.agendas.includes(settings.agenda) }))
}

/** Whether the reveal has begun: from then on what is real may be seen. */
export function isRevealed({ agenda, step, slide }: Workshop): boolean {
  return slide !== undefined && agenda.slice(0, step + 1).some(({ name }) => name === 'reveal')
}

/** The workshop at a slide: by the variable that was chosen, and without what chance drew for another one. */
export function atSlide(workshop: Workshop, slide: string, walk?: VariableId): Workshop {
  const kept = workshop.slide === slide ? workshop : without(workshop, 'draws')
  return { ...without(kept, 'walk'), slide, ...(walk === undefined ? {} : { walk }) }
}

/** The workshop at the first slide of its step, unless it shows one of them already. */
export function atFirstSlide(workshop: Workshop, deck: Deck): Workshop {
  const slides = slidesOf(workshop, deck)
  if (slides.some(({ id }) => id === workshop.slide)) return workshop
  const first = slides.find(({ planned }) => planned)
  return first ? atSlide(workshop, first.id) : workshop
}
