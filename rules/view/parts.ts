import type { StepName } from '../agenda.ts'
import type { Deck } from '../deck.ts'
import { choiceOf } from '../measure/choice.ts'
import { laidCards } from '../measure/laid.ts'
import { linkedCards } from '../measure/link.ts'
import { isWhole, spreadOf } from '../measure/spread.ts'
import { isRevealed } from '../slides.ts'
import { peopledSeats } from '../who.ts'
import { mapped } from './mapped.ts'
import type { Play, Workshop } from '../workshop.ts'
import { otherWayOf, seenClaims } from './claims.ts'
import type { Part } from './part.ts'
import { profilePart } from './profile.ts'
import { roundParts } from './roundParts.ts'
import { seenSlide } from './slide.ts'
import { talkParts } from './talk.ts'
import type { TableView } from './views.ts'

/** By step; a step that is not here adds nothing. */
const parts: Partial<Record<StepName, Part>> = {
  ...talkParts,
  ...roundParts,
  link: linkPart,
  discover: discoverPart,
  predict: foretoldPart,
  reveal: revealPart,
  selection: revealPart,
  profile: profilePart,
}

/** What the step that is shown adds to the view of the table. */
export function stepPart(name: StepName, workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  return parts[name]?.(workshop, play, deck) ?? {}
}

function linkPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  return workshop.counterShown ? countersOf(play, deck) : {}
}

function discoverPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  const { choice, shownClaim } = workshop
  const persons = Object.keys(play.persons).length
  return {
    ...(choice === undefined ? {} : { choice: choiceOf(play, deck, choice, persons) }),
    claims: seenClaims(workshop, play, deck, false),
    ...(shownClaim === undefined ? {} : { shownClaim }),
    ...otherWayOf(workshop, leadingSeats(workshop)),
  }
}

/** What is asked from the facilitator's or the projector's own screen is for the whole room. */
function leadingSeats({ seats }: Workshop): string[] {
  return Object.keys(seats).filter((id) => ['facilitator', 'table'].includes(seats[id]?.role ?? ''))
}

function foretoldPart(workshop: Workshop): Partial<TableView> {
  const { predictions = {}, spread, lookingBack } = workshop
  const players = peopledSeats(workshop)
  const done = players.filter(([id]) => isWhole(predictions[id] ?? {})).length
  const isOver = spread !== undefined || lookingBack !== undefined
  // Who looks back sees what was shown once, even if it was put away afterwards.
  const isShown = spread === 'shown' || (spread === 'hidden' && lookingBack !== undefined)
  return {
    foretold: { done, of: players.length, ...(isOver ? { closed: true } : {}) },
    ...(isShown ? { spread: spreadOf(workshop) } : {}),
  }
}

/** What is real reaches a screen here, and nowhere before. */
function revealPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  if (!isRevealed(workshop)) return {}
  const slide = seenSlide(workshop, play, deck)
  return {
    ...(slide ? { slide } : {}),
    ...(workshop.claims ? { claims: seenClaims(workshop, play, deck, true) } : {}),
    ...(workshop.spread === 'shown' ? { spread: spreadOf(workshop) } : {}),
  }
}

/** The counter of all cards, and where there are several tables that of each. */
function countersOf(play: Play, deck: Deck): Pick<TableView, 'counter' | 'counters'> {
  const laid = laidCards(play, deck)
  const counter = { linked: linkedCards(laid), of: Object.keys(play.cards).length }
  if (Object.keys(play.tables).length < 2) return { counter }
  const counters = mapped(play.tables, (_, table) => {
    const here = laid.filter(({ id }) => play.cards[id]?.table === table)
    return { linked: linkedCards(here), of: here.length }
  })
  return { counter, counters }
}
