import type { VariableId, Workshop } from '../../rules/workshop.ts'
import { claimed } from './claims.ts'
import { foretelling } from './foretold.ts'
import { deck, played } from './states.ts'

/** From claims made and differences foretold to a slide of the reveal, as an evening goes. */
export function toldAt(slide: string, walk?: VariableId) {
  return (discovering: Workshop): Workshop => {
    const claims = claimed(discovering)
    const predicting = played(claims, 'f', 'goTo', { step: claims.step + 1 })
    return slideOn(played(foretelling(predicting), 'f', 'goTo', { step: predicting.step + 1 }), slide, walk)
  }
}

function slideOn(workshop: Workshop, slide: string, walk?: VariableId): Workshop {
  const isOrigin = deck.slides.some(({ id, origin }) => id === slide && origin === true)
  const open = isOrigin ? played(workshop, 'f', 'openOrigin', {}) : workshop
  return played(open, 'f', 'showSlide', { slide, ...(walk === undefined ? {} : { walk }) })
}

type Then<P> = (one: P, state: string, more: (workshop: Workshop) => Workshop) => P
type Starts<P> = { discover: P; rehearsal: P; lesson: P; thirty: P; origin: P }

/** Every slide of the reveal with what was claimed and foretold; and in other groups, where that looks different. */
export function slidesFor<P>({ discover, rehearsal, lesson, thirty, origin }: Starts<P>, then: Then<P>): P[] {
  return [
    ...deck.slides.map(({ id }) => then(discover, `slide-${id}`, toldAt(id))),
    then(discover, 'slide-hardly-single', toldAt('hardly', 'single')),
    then(rehearsal, 'slide-rehearsal', toldAt('workHistory')),
    then(lesson, 'slide-lesson', toldAt('chronic')),
    then(thirty, 'slide-thirty', toldAt('workHistory')),
    then(origin, 'slide-origin-cards', toldAt('origin')),
    then(origin, 'slide-beside-origin', (workshop) =>
      played(toldAt('origin')(workshop), 'f', 'showSlide', { slide: 'beside' }),
    ),
  ]
}
