import type { Trait, Workshop } from '../../rules/workshop.ts'
import { playingSeats } from '../../rules/who.ts'
import { played } from './playing.ts'

/** Words as groups give them; one as long as it may be. */
const words = ['onze eerste mens', 'nog een vraagteken??']

/** Two piles get an own word from somebody who sits there; both wait for the facilitator. */
export function withWords(workshop: Workshop): Workshop {
  return Object.entries(workshop.piles)
    .slice(0, words.length)
    .reduce((now, [pile, { table }], n) => {
      const [seat] = playingSeats(now).find(([, one]) => (one.table ?? table) === table) ?? ['f']
      return played(now, seat, 'namePile', { pile, name: { as: 'word', word: words[n] ?? '' } })
    }, workshop)
}

/** Somebody, or the facilitator, lights something. */
export function withLight(light: Trait, by = 'f'): (workshop: Workshop) => Workshop {
  return (workshop) => played(workshop, by, 'spotlight', { light })
}

/** The projector shows the second table large. */
export function oneLarge(workshop: Workshop): Workshop {
  return played(workshop, 'f', 'showTable', { table: 't2' })
}

/** Laid out neatly, which the facilitator can take back. */
export function tidied(workshop: Workshop): Workshop {
  return Object.keys(workshop.tables).reduce((now, table) => played(now, 'f', 'tidy', { table }), workshop)
}

/** Paper, stamp and box are heard. */
export function heard(workshop: Workshop): Workshop {
  return played(workshop, 'f', 'letSound', { on: true })
}
