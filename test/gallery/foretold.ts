import { comparable } from '../../rules/acts/predict.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck, played } from './states.ts'
import { playingSeats } from '../../rules/who.ts'

/** Guesses as a group makes them: many in the middle, some far off. */
const shares = [30, 45, 50, 70, 25, 60, 5, 35, 40, 90, 55, 65, 50, 20, 100] as const

/** The first so many have foretold everything, each something else. */
export function foretelling(workshop: Workshop, people = Infinity): Workshop {
  const known = comparable(deck, false)
  const at = (n: number) => known[n % known.length] ?? ''
  return playingSeats(workshop)
    .slice(0, people)
    .reduce<Workshop>((there, [seat], n) => {
      const largest = [at(3 - (n % 4)), at(4 + (n % 3)), at(7 + (n % 2))]
      const matters = n % 3 === 1 ? 'little' : 'much'
      return played(there, seat, 'predict', { largest, share: shares[n % shares.length] ?? 0, matters })
    }, workshop)
}

/** The facilitator shows what was foretold. */
export const spread = (workshop: Workshop) => played(workshop, 'f', 'openSpread', { on: true })

/** The facilitator has shown it, and put it away again. */
export const hidden = (workshop: Workshop) => played(spread(workshop), 'f', 'openSpread', { on: false })

/** The real figure stands beside what one foretold. */
function revealed(workshop: Workshop, slide: string): Workshop {
  const there = played(foretelling(workshop), 'f', 'goTo', { step: workshop.step + 1 })
  return played(there, 'f', 'showSlide', { slide })
}

/** Two steps later the facilitator looks back at the foretelling. */
function lookedBack(workshop: Workshop): Workshop {
  const later = played(foretelling(workshop), 'f', 'goTo', { step: workshop.step + 2 })
  return played(later, 'f', 'lookBack', { step: workshop.step })
}

/** One participant has answered so many of the three questions. */
export function answering(seat: string, answers: 1 | 2) {
  return (workshop: Workshop) => {
    const first = played(workshop, seat, 'predict', { largest: ['age', 'workHistory', 'debts'] })
    return answers === 1 ? first : played(first, seat, 'predict', { share: 30 })
  }
}

/** A picture with more acts played, as the gallery makes it. */
type Then<P> = (one: P, state: string, more: (workshop: Workshop) => Workshop) => P
type Press = { press?: readonly string[] }

/** Foretelling on a phone: each question, before and after its answer, and what the group foretold. */
export function foretoldByOne<P extends Press & { seat: string }>(start: P, many: P, then: Then<P>): P[] {
  const named = (state: string) => then(start, state, (workshop) => workshop)
  const second = (state: string) => then(start, state, answering(start.seat, 1))
  return [
    { ...named('predict-three'), press: ['Leeftijd', 'Schulden', 'Gewerkt in de laatste 4 jaar'] },
    second('predict-share'),
    { ...second('predict-share-set'), press: ['Eén meer'] },
    then(start, 'predict-matters', answering(start.seat, 2)),
    then(start, 'predict-end', foretelling),
    then(start, 'predict-closed', (workshop) => hidden(foretelling(workshop))),
    then(start, 'predict-spread', (workshop) => spread(foretelling(workshop))),
    then(many, 'predict-spread-thirty', (workshop) => spread(foretelling(workshop))),
    then(start, 'predict-nobody', spread),
    then(start, 'predict-lookedBack', lookedBack),
    then(start, 'reveal-foretold', (workshop) => revealed(workshop, 'workHistory')),
    then(start, 'reveal-foretold-two', (workshop) => revealed(workshop, 'hardly')),
  ]
}

/** What the room and the facilitator see of it. */
export function foretoldFor<P extends Press>(start: P, many: P, then: Then<P>): P[] {
  return [
    then(start, 'predict-five', (workshop) => foretelling(workshop, 5)),
    then(many, 'predict-thirty', (workshop) => foretelling(workshop, 17)),
    then(start, 'predict-spread', (workshop) => spread(foretelling(workshop))),
    then(many, 'predict-spread-thirty', (workshop) => spread(foretelling(workshop))),
    then(start, 'predict-nobody', spread),
    then(start, 'predict-hidden', (workshop) => hidden(foretelling(workshop))),
  ]
}
