import type { Both, Deck } from '../deck.ts'
import { newSeat } from '../begin.ts'
import { markOf } from '../marks.ts'
import { paperCodes } from '../paperCodes.ts'
import { isPlayer, withSeat } from '../who.ts'
import { without, type Card, type Mark, type Workshop } from '../workshop.ts'
import type { SeenCard } from './seen.ts'
import { seenCard } from './table.ts'

/** A card as it is printed: its face, and the short code by which it comes back to the screen. */
export type PaperCard = SeenCard & { code: string }

/** What can be printed of a workshop, for whoever leads it and asks: made-up persons, marks and statements. */
export type Paper = {
  /** None before they are dealt; absent while numbers are written in somebody's hands. */
  cards?: PaperCard[]
  /** Of all persons, by the alphabet: no number stands beside them. */
  names: string[]
  /** Under which people play: those who are in first, then those of seats that the computer fills, then the rest. */
  marks: Mark[]
  statements: { id: string; text: Both }[]
}

/** What can be printed now. */
export function paperOf(workshop: Workshop, deck: Deck): Paper {
  const cards = cardsOnPaper(workshop)
  return {
    ...(cards ? { cards } : {}),
    names: Object.values(workshop.persons)
      .map(({ name }) => name)
      .toSorted((one, other) => one.localeCompare(other, 'nl')),
    marks: marksOnPaper(workshop),
    statements: deck.statements.map(({ id, text }) => ({ id, text })),
  }
}

type Coded = { card: Card; code: string }

/**
 * With their names, person by person, as long as nobody wrote a number; with their numbers once all lie on the table in
 * everybody's sight, and then by their codes, which say nothing: another order would tell what belongs to one person.
 */
function cardsOnPaper(workshop: Workshop): PaperCard[] | undefined {
  const all = [...paperCodes(workshop)].flatMap(([code, id]) => {
    const card = workshop.cards[id]
    return card ? [{ card, code }] : []
  })
  // A white card of paper takes no colour from the pile that it lies in on the screen.
  const printed = ({ card, code }: Coded) => ({ ...seenCard(workshop, without(card, 'pile')), code })
  if (all.every(({ card }) => isUntouched(card))) return byPerson(workshop, all).map(printed)
  return all.every(({ card }) => card.place === 'table') ? byCode(all).map(printed) : undefined
}

function isUntouched({ place, pseudonym }: Card): boolean {
  return place === 'own' && pseudonym === undefined
}

function byPerson({ persons, cards }: Workshop, all: readonly Coded[]): Coded[] {
  const people = Object.keys(persons)
  const dealt = new Map(Object.values(cards).map((card, n) => [card, n]))
  const place = ({ card }: Coded) => people.indexOf(card.person) * dealt.size + (dealt.get(card) ?? 0)
  return all.toSorted((one, other) => place(one) - place(other))
}

function byCode(all: readonly Coded[]): Coded[] {
  return all.toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

/** For so many people there are name tags. */
const mostTags = 36

/** Those of today's seats, and then as the next who come in would be called. */
function marksOnPaper(workshop: Workshop): Mark[] {
  const playing = Object.values(workshop.seats).filter((seat) => isPlayer(seat) && seat.away !== 'removed')
  const marks = playing
    .toSorted((one, other) => turnOf(one.player) - turnOf(other.player) || one.order - other.order)
    .flatMap(({ mark, partner }) => [mark, partner])
    .filter((mark) => mark !== undefined)
  let there = workshop
  while (marks.length < mostTags) {
    const mark = markOf(there, marks.length)
    there = withSeat(there, `tag-${marks.length}`, { ...newSeat('participant', marks.length, []), mark })
    marks.push(mark)
  }
  return marks
}

const turnOf = (player: 'person' | 'ghost') => (player === 'person' ? 0 : 1)
