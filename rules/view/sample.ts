import { chanceFrom, seedOf } from '../chance.ts'
import { deal, type DealtPerson } from '../dealing.ts'
import type { Deck } from '../deck.ts'
import { markOf } from '../marks.ts'
import { newSeat } from '../begin.ts'
import { nextOrder, withSeat } from '../who.ts'
import { stepOf, type Card, type Workshop } from '../workshop.ts'
import { ownView } from './own.ts'
import type { OwnView } from './views.ts'

/** What the console sees of a participant: one that does not exist. */
export type SampleAtConsole = {
  /** What a made-up participant sees, while the facilitator peeks. */
  sample?: OwnView
}

const sampleSeat = 'sample'
const samplePerson = 'sample-person'
/** In these steps everybody holds cards of a person. */
const inHands = ['deal', 'pseudonymise', 'collect']

/** The view of a seat that nobody sits on, so that it shows nothing of what anybody did. */
export function sampleAtConsole(workshop: Workshop, deck: Deck): SampleAtConsole {
  return workshop.peek ? { sample: ownView(withSample(workshop, deck), sampleSeat) } : {}
}

function withSample(workshop: Workshop, deck: Deck): Workshop {
  const order = nextOrder(workshop)
  const [table] = Object.keys(workshop.tables).length > 1 ? Object.keys(workshop.tables) : []
  const seat = {
    ...newSeat('participant', order, []),
    mark: markOf(workshop, order),
    ...(table === undefined ? {} : { table }),
  }
  return withHand(withSeat(workshop, sampleSeat, seat), deck)
}

/** Cards that were dealt to nobody: those of a real person would change when somebody swaps that person. */
function withHand(workshop: Workshop, deck: Deck): Workshop {
  const isDealt = Object.keys(workshop.persons).length > 0
  if (!isDealt || !inHands.includes(stepOf(workshop).name)) return workshop
  const { values, ...person } = madeUp(workshop, deck)
  const cards = Object.entries(values).map(([variable, value], n): [string, Card] => [
    `sample-${n + 1}`,
    { person: samplePerson, variable, value, place: 'own' },
  ])
  return {
    ...workshop,
    persons: { ...workshop.persons, [samplePerson]: { ...person, holders: [sampleSeat] } },
    cards: { ...workshop.cards, ...Object.fromEntries(cards) },
  }
}

/** Dealing takes a while, and the console is drawn again every second. */
const known = new WeakMap<Workshop['settings'], DealtPerson>()

function madeUp({ settings, seed }: Workshop, deck: Deck): DealtPerson {
  const before = known.get(settings)
  if (before) return before
  const people = deal(deck, { persons: 4, origin: settings.origin }, chanceFrom(seedOf(seed, -2)))
  const [person] = typeof people === 'string' ? [] : people
  if (!person) throw new Error('sample: four persons can always be dealt')
  known.set(settings, person)
  return person
}
