import type { Chance } from './chance.ts'
import type { Deck, Variable } from './deck.ts'
import { variableOf } from './measure/groups.ts'
import { fewestOf } from './measure/quality.ts'
import type { Messy, MessyId, Quality, Writing } from './roundState.ts'
import { entriesOf, type Card, type Workshop } from './workshop.ts'

/** So large a part of the cards that a city keeps is messy (domain.md, C8). */
const messyPart = 0.25

type Kind = Writing['as']
/** Something that can go wrong on a card: how it looks then, or undefined where it cannot. */
type Spoil = (card: Card, variable: Variable, deck: Deck, chance: Chance) => Writing | undefined

const spoils: Readonly<Record<Kind, Spoil>> = {
  short: ({ value }, { kind }) => (kind === 'nominal' ? { as: 'short', value } : undefined),
  code: (_card, { kind, categories }, _deck, chance) =>
    kind === 'nominal' ? { as: 'code', code: chance.whole(1, categories.length) } : undefined,
  loud: ({ value }) => ({ as: 'loud', value }),
  number: ({ pseudonym, value }) =>
    // A number has six digits at most.
    pseudonym === undefined || pseudonym.length > 5
      ? undefined
      : { as: 'number', value, pseudonym: `0${pseudonym}` },
  count: ({ value }, { id, key }, { quality }, chance) =>
    quality.counted.includes(id)
      ? { as: 'count', count: key.includes(value) ? chance.whole(2, 4) : 0 }
      : undefined,
  empty: () => ({ as: 'empty' }),
  twice({ value }, { categories }, _deck, chance) {
    const others = categories.map(({ id }) => id).filter((id) => id !== value)
    const [one = value, other = value] = chance.shuffled([value, ...chance.shuffled(others).slice(0, 1)])
    return others.length === 0 ? undefined : { as: 'twice', values: [one, other] }
  },
}
const kinds: readonly Kind[] = ['short', 'code', 'loud', 'number', 'count', 'empty', 'twice']

/**
 * The round about quality as it begins: a quarter of the cards that the city keeps, but for the texts that
 * nobody can compare anyway, have a messy copy. The cards themselves stay as they are. Every kind of mess comes
 * before one comes again, where it fits the card.
 */
export function qualityOf(workshop: Workshop, deck: Deck, chance: Chance): Quality {
  const cards = entriesOf(workshop.cards).filter(([, card]) => isOfCity(deck, card))
  const count = Math.max(1, Math.round(cards.length * messyPart))
  const chosen = chance.shuffled(cards).slice(0, count)
  const used: Kind[] = []
  const messy = chosen.map(([id, card], n): [MessyId, Messy] => {
    const writing = spoilt(card, deck, chance, used)
    used.push(writing.as)
    return [`q${n + 1}`, { card: id, writing }]
  })
  return { at: 'q1', messy: Object.fromEntries(messy) }
}

function isOfCity(deck: Deck, { variable, place }: Card): boolean {
  const known = variableOf(deck, variable)
  if (place !== 'table' || !known || known.kind === 'text') return false
  return deck.registers[known.register]?.holder === deck.quality.holder
}

function spoilt(card: Card, deck: Deck, chance: Chance, used: readonly Kind[]): Writing {
  const variable = variableOf(deck, card.variable)
  const possible = variable ? kinds.flatMap((kind) => spoils[kind](card, variable, deck, chance) ?? []) : []
  const [first = { as: 'empty' as const }] = fewestOf(
    chance.shuffled(possible),
    ({ as }) => used.filter((kind) => kind === as).length,
  )
  return first
}

/** The messy copy that is on, with its card; absent at the pictures of the end, and where the card is gone. */
export function messyNow({
  quality,
  cards,
}: Workshop): { id: MessyId; messy: Messy; card: Card } | undefined {
  const messy = quality?.messy[quality.at]
  const card = messy && cards[messy.card]
  return quality && messy && card ? { id: quality.at, messy, card } : undefined
}

/** What a messy card can be repaired as; nothing where only its number is badly written, and the rest is plain. */
export function optionsFor(writing: Writing, variable: Variable | undefined): string[] {
  if (writing.as === 'number') return []
  const categories = variable?.categories.map(({ id }) => id) ?? []
  return writing.as === 'twice' ? categories.filter((id) => writing.values.includes(id)) : categories
}
