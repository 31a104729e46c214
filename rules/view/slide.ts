import type { Deck, Slide } from '../deck.ts'
import { contrastOf, rateOf, startedOf } from '../measure/slide.ts'
import { slidesOf } from '../slides.ts'
import type { Workshop } from '../workshop.ts'
import type { SeenSlide } from './figures.ts'

/** A slide of the reveal with its figures, worked out from the published counts. */
export function seenSlide(workshop: Workshop, deck: Deck, id: string): SeenSlide {
  const slides = slidesOf(workshop, deck)
  const slide = slides.find((one) => one.id === id)
  if (!slide) throw new Error(`view: no slide ${id}`)
  const planned = slides.filter((one) => one.planned)
  return { ...figuresOf(deck, slide), number: planned.indexOf(slide) + 1, of: planned.length }
}

function figuresOf(deck: Deck, slide: Slide): Omit<SeenSlide, 'number' | 'of'> {
  const { id, title, population, notes, place } = slide
  const whole = deck.populations[population]
  if (!whole) throw new Error(`view: no population ${population}`)
  const { people, started, about } = whole
  return {
    id,
    title,
    people,
    started,
    about,
    notes,
    place,
    ...(slide.started ? { startedOf100: startedOf(deck, population) } : {}),
    contrasts: slide.contrasts.map((group) => ({ label: group.label, ...contrastOf(deck, slide, group) })),
    rates: slide.rates.map((group) => ({ label: group.label, rate: rateOf(deck, slide, group) })),
  }
}
