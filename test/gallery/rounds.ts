import { playingSeats } from '../../rules/who.ts'
import { answers, type Workshop } from '../../rules/workshop.ts'
import { deck, played } from './states.ts'
import { foretelling, spread } from './foretold.ts'

/** Chance at a contrast of the slide that is on: so many groups drawn. */
export function drawn(contrast: number, count: number) {
  return (workshop: Workshop) => {
    const open = played(workshop, 'f', 'drawGroups', { contrast, count: 0 })
    return count === 0 ? open : played(open, 'f', 'drawGroups', { contrast, count })
  }
}

/** The round about selection, planned in the reveal and begun, at one of its slides. */
export function inRound(slide: string) {
  return (workshop: Workshop) => {
    const planned = played(workshop, 'f', 'addRound', { round: 'selection' })
    const there = played(planned, 'f', 'goTo', { step: planned.step + 1 })
    return played(there, 'f', 'showSlide', { slide })
  }
}

/** Everybody but the last has answered the question. */
export function answered(workshop: Workshop): Workshop {
  return playingSeats(workshop)
    .slice(0, -1)
    .reduce<Workshop>(
      (there, [seat], n) => played(there, seat, 'answer', { answer: answers[(n * 2) % 3] ?? 'yes' }),
      workshop,
    )
}

/** The facilitator shows what was answered. */
export const answersShown = (workshop: Workshop) =>
  played(answered(workshop), 'f', 'showAnswers', { on: true })

/** A reveal with everything open at once: what was foretold, chance, origin, and the round planned. */
export function everythingOpen(predicting: Workshop): Workshop {
  const foretold = spread(foretelling(predicting))
  const open = played(played(foretold, 'f', 'goTo', { step: foretold.step + 1 }), 'f', 'openOrigin', {})
  const planned = played(open, 'f', 'addRound', { round: 'selection' })
  return drawn(1, 7)(played(planned, 'f', 'showSlide', { slide: 'chronic' }))
}

/** What was foretold, back on the wall in the middle of the reveal. */
export function foretoldAgain(predicting: Workshop): Workshop {
  const foretold = spread(foretelling(predicting))
  return spread(played(foretold, 'f', 'goTo', { step: foretold.step + 1 }))
}

type Then<P> = (one: P, state: string, more: (workshop: Workshop) => Workshop) => P

/** Chance and the round about selection, on one kind of screen; `start` stands in the reveal. */
export function roundsFor<P>(start: P, then: Then<P>): P[] {
  const at = (slide: string, contrast: number, count: number) => (workshop: Workshop) =>
    drawn(contrast, count)(played(workshop, 'f', 'showSlide', { slide }))
  return [
    then(start, 'chance-none', at('workHistory', 0, 0)),
    then(start, 'chance-one', at('workHistory', 0, 1)),
    then(start, 'chance-twenty', at('workHistory', 0, 20)),
    then(start, 'chance-green', at('age', 1, 20)),
    then(start, 'chance-equal', at('hardly', 0, 13)),
    ...deck.selection.slides.map(({ id }) => then(start, `round-${id}`, inRound(id))),
    then(start, 'round-answered', (workshop) => answered(inRound('selectionQuestion')(workshop))),
    then(start, 'round-answers', (workshop) => answersShown(inRound('selectionQuestion')(workshop))),
  ]
}
