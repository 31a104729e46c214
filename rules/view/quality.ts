import type { Deck } from '../deck.ts'
import { variableOf } from '../measure/groups.ts'
import { qualityCounts } from '../measure/quality.ts'
import { optionsFor } from '../quality.ts'
import type { Messy, MessyId, Quality, Writing } from '../roundState.ts'
import { isRevealed } from '../slides.ts'
import { colourOf } from '../white.ts'
import { entriesOf, stepOf, type Card, type Play, type Workshop } from '../workshop.ts'
import type { SeenCard } from './seen.ts'
import type { QualityAtConsole, SeenFact, SeenGuess, SeenMessy, SeenQuality } from './qualityView.ts'
import type { TableView } from './views.ts'

/** What the round about data quality adds to the table's view. */
export function qualityPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  const { quality } = workshop
  if (!quality) return {}
  const ids = Object.keys(quality.messy)
  const picture = pictureOf(workshop, quality)
  const card = picture === 'card' ? seenMessy(quality, play, deck) : undefined
  const { repaired: _repaired, wrong, ...counts } = qualityCounts(play, quality)
  const seen: SeenQuality = {
    picture,
    number: ids.indexOf(quality.at) + 1,
    of: ids.length,
    ...(card ? { card } : {}),
    ...counts,
    guesses: guessesOf(quality, play),
    ...(picture === 'end' ? { wrong } : {}),
    ...(picture === 'reality' ? { title: deck.quality.title, facts: factsOf(deck) } : {}),
  }
  return { quality: seen }
}

/** What is real is seen from the reveal on, whatever was on before the group went back. */
function pictureOf(workshop: Workshop, { at }: Quality): SeenQuality['picture'] {
  if (at === 'reality') return isRevealed(workshop) ? 'reality' : 'end'
  return at === 'end' ? 'end' : 'card'
}

function seenMessy({ at, messy }: Quality, play: Play, deck: Deck): SeenMessy | undefined {
  const one = messy[at]
  const card = one && play.cards[one.card]
  if (!one || !card) return undefined
  const { writing, decision } = one
  return {
    id: at,
    face: messyFace(play, card, writing),
    writing,
    options: optionsFor(writing, variableOf(deck, card.variable)),
    ...(decision ? { decision } : {}),
  }
}

/** The card as it looks now; a value only where it can be read. */
function messyFace(play: Play, card: Card, writing: Writing): SeenCard {
  const { variable, person } = card
  const outcome = colourOf(play, card)
  const pseudonym = writing.as === 'number' ? writing.pseudonym : card.pseudonym
  return {
    variable,
    value: writing.as === 'number' ? writing.value : '',
    ...(outcome ? { outcome } : {}),
    ...(pseudonym === undefined ? { name: play.persons[person]?.name ?? '' } : { pseudonym }),
  }
}

function guessesOf({ messy }: Quality, { cards }: Play): SeenGuess[] {
  const guess = ([id, { card: at, decision }]: [MessyId, Messy]): SeenGuess[] => {
    const card = cards[at]
    if (decision?.choice !== 'repair' || !card) return []
    const { value } = decision
    const { variable, pseudonym: number } = card
    return [{ id, variable, ...(value === undefined ? (number === undefined ? {} : { number }) : { value }) }]
  }
  return entriesOf(messy).flatMap(guess)
}

function factsOf({ quality, populations }: Deck): SeenFact[] {
  return quality.facts.map(({ id, figure, population, text, place }) => {
    const people = population === undefined ? undefined : populations[population]?.people
    return { id, text, place, ...(figure ? { figure } : {}), ...(people === undefined ? {} : { people }) }
  })
}

/** What it adds to the console's view, while it is on. */
export function qualityAtConsole(workshop: Workshop): QualityAtConsole {
  const { quality } = workshop
  if (!quality || stepOf(workshop).name !== 'dataQuality') return {}
  const cards = entriesOf(quality.messy).map(([id, { decision }]) => ({
    id,
    decided: decision !== undefined,
  }))
  return { quality: { cards, at: quality.at, mayShowReality: isRevealed(workshop) } }
}
