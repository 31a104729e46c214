import type { Deck } from './deck.ts'
import { at } from './lookup.ts'
import type { Card, Outcome, PileId, Play, Settings, VariableId } from './workshop.ts'

/**
 * In the variant of white cards the colour stands in one register alone, as it does in reality: the variable whose
 * cards show it by themselves. Absent in the classic variant, where every card shows it.
 */
export function colouredBy(deck: Deck, { variant, origin }: Settings): Pick<Play, 'colouredBy'> {
  return variant === 'whiteCards' ? { colouredBy: at(coloured(deck, origin), 0) } : {}
}

/** The variables on the cards of one set that the register of the outcome holds: a checked deck has one in each. */
export function coloured(deck: Deck, origin: boolean): VariableId[] {
  const held = deck.variables.filter(({ register }) => register === deck.outcomeRegister).map(({ id }) => id)
  return (origin ? deck.sets.withOrigin : deck.sets.default).filter((id) => held.includes(id))
}

/**
 * The colour that a card shows, which is all that anybody counts; absent while it is white. A white card takes the
 * colour of the pile that it lies in, whatever the truth is.
 */
export function colourOf(play: Play, { person, variable, pile }: Card): Outcome | undefined {
  if (play.colouredBy === undefined || variable === play.colouredBy) return play.persons[person]?.outcome
  return pile === undefined ? undefined : givenColour(play, pile)
}

type Given = { persons: Play['persons']; colours: Map<PileId, Outcome | undefined> }

/** Asked of every card of the table after every act: worked out once for cards that are the same. */
const known = new WeakMap<Play['cards'], Given>()

/** The colour that a pile gives to its white cards: that of its cards with a colour, where they have one and the same. */
export function givenColour(play: Play, pile: PileId): Outcome | undefined {
  const before = known.get(play.cards)
  if (before?.persons === play.persons) return before.colours.get(pile)
  const colours = coloursGiven(play)
  known.set(play.cards, { persons: play.persons, colours })
  return colours.get(pile)
}

function coloursGiven({ cards, persons, colouredBy: giver }: Play): Given['colours'] {
  const colours: Given['colours'] = new Map()
  for (const { variable, pile, person } of Object.values(cards)) {
    if (variable !== giver || pile === undefined) continue
    const colour = persons[person]?.outcome
    colours.set(pile, colours.has(pile) && colours.get(pile) !== colour ? undefined : colour)
  }
  return colours
}
