import type { Deck, Variable } from '../deck.ts'
import type { OnTable, SeenChoice, SeenCount, SmallMessage } from '../view/figures.ts'
import type { Claim, Outcome, Play, VariableId } from '../workshop.ts'
import { colourOf } from '../white.ts'
import { strengthOf } from './claim.ts'
import { isAnother } from './groups.ts'
import { sum } from './counting.ts'

/** A value on the table, with the colour that its card shows. */
type Shown = { value: string; outcome: Outcome | undefined }
type About = { persons: number; anotherGroup: boolean }

/** Up to this many persons a group is told how many people there really were. */
const smallGroup = 16

/**
 * What the table shows of one variable: how many cards of each category lie there with each colour, never
 * rates, and the messages that hold for it. `persons` is the number of persons dealt. The real figures play
 * no part: they stay hidden until the reveal. A text has no counts. Throws on a variable that the deck lacks.
 */
export function choiceOf(play: Play, deck: Deck, variable: VariableId, persons: number): SeenChoice {
  const chosen = deck.variables.find(({ id }) => id === variable)
  if (!chosen) throw new Error(`choice: no variable ${variable}`)
  const cards = shownOf(play, variable)
  const counts = chosen.categories.map(({ id }) => countOf(id, cards))
  const messages = messagesOf(chosen, counts, { persons, anotherGroup: isAnother(deck, variable) })
  return { variable, ...byColour(cards), ...whiteOf(cards), counts, messages }
}

function shownOf(play: Play, variable: VariableId): Shown[] {
  const cards = Object.values(play.cards).filter((card) => card.variable === variable)
  return cards
    .filter(({ place, person }) => place === 'table' && play.persons[person])
    .map((card) => ({ value: card.value, outcome: colourOf(play, card) }))
}

function byColour(cards: readonly Shown[]): { work: number; noWork: number } {
  const ofColour = (colour: Outcome) => cards.filter(({ outcome }) => outcome === colour).length
  return { work: ofColour('work'), noWork: ofColour('noWork') }
}

function whiteOf(cards: readonly Shown[]): { white?: number } {
  const white = cards.filter(({ outcome }) => outcome === undefined).length
  return white > 0 ? { white } : {}
}

function countOf(category: string, cards: readonly Shown[]): SeenCount {
  return { category, ...byColour(cards.filter(({ value }) => value === category)) }
}

function messagesOf(variable: Variable, counts: readonly SeenCount[], about: About): SmallMessage[] {
  const holds: [SmallMessage, boolean][] = [
    ['small.always', about.persons <= smallGroup],
    ['small.one', Math.abs(keyContrast(variable, counts)) === 1],
    ['small.never', counts.some(({ work, noWork }) => (work === 0) !== (noWork === 0))],
    ['raw.text', variable.kind === 'text'],
    ['other.group', about.anotherGroup],
  ]
  return holds.filter(([, holding]) => holding).map(([message]) => message)
}

/** Yellow minus green on the key categories, in persons. */
function keyContrast({ key }: Variable, counts: readonly SeenCount[]): number {
  const keyed = counts.filter(({ category }) => key.includes(category))
  return sum(keyed.map(({ work, noWork }) => work - noWork))
}

/** The messages that hold for a claim about so few people (B7); Rotterdam's figures play no part. */
export function messagesFor(play: Play, deck: Deck, { variable }: Claim, table: OnTable): SmallMessage[] {
  const { counts } = table
  const holds: [SmallMessage, boolean][] = [
    ['small.always', Object.keys(play.persons).length <= smallGroup],
    ['small.one', strengthOf(table) === 'thin'],
    ['small.never', (counts.work === 0) !== (counts.noWork === 0)],
    ['other.group', isAnother(deck, variable)],
  ]
  return holds.filter(([, holding]) => holding).map(([message]) => message)
}
