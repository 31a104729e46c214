import type { Deck, Slide } from './deck.ts'
import type { Workshop } from './workshop.ts'

/** The slides that this workshop may show now; planned are those of its agenda. */
export function slidesOf({ settings, originOpen }: Workshop, deck: Deck): (Slide & { planned: boolean })[] {
  return deck.slides
    .filter(({ origin }) => originOpen || origin !== true)
    .map((slide) => ({ ...slide, planned: slide.agendas.includes(settings.agenda) }))
}
