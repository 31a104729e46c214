import { chanceFrom } from './chance.ts'
import { signs, signsTyped } from './signs.ts'
import { entriesOf, type CardId, type Workshop } from './workshop.ts'

/**
 * Three signs and a fourth that checks them by their places among the 28: one slip of the pen never makes another
 * card's code.
 */
export const paperCodeLength = 4
/** Odd, and no multiple of 7: so each of the 28 places of a character gives another remainder. */
const weights = [1, 3, 5] as const

/** So many codes there are: the fourth sign follows from the others. */
const codeCount = signs.length ** weights.length

/**
 * The short code on each printed card, with the card that it stands for now. It says nothing about the person, and stays
 * the same when cards are shuffled and when somebody else is swapped. Each variable of each person has codes of its own,
 * between those of the others as chance laid them, and who the person is chooses one of these. So what is printed of
 * somebody who was swapped away never means a card of others; but in one of 73 cases with thirty persons, and in fewer
 * with less, it means the card that came in its place.
 */
export function paperCodes({ seed, cards, persons }: Pick<Workshop, 'seed' | 'cards' | 'persons'>) {
  const slots = entriesOf(cards)
    .map(([id, { person, variable }]) => ({ id, person, slot: `${person} ${variable}` }))
    .toSorted((one, other) => (one.slot < other.slot ? -1 : 1))
  const turns = chanceFrom(hashOf(`${seed}`)).shuffled([...slots.keys()])
  const choices = Math.floor(codeCount / slots.length)
  const codes = slots.map(({ id, person, slot }, n): [string, CardId] => {
    const { name = '', birth = '' } = persons[person] ?? {}
    const chosen = chanceFrom(hashOf(`${seed} ${slot} ${name} ${birth}`)).whole(0, choices - 1)
    return [codeAt((turns[n] ?? 0) + chosen * slots.length), id]
  })
  return new Map(codes)
}

/**
 * What somebody typed, as a code on a card: upper case, and look-alikes read as what they were meant for. Undefined
 * when no card can have it: too short, too long, or a slip that the check finds.
 */
export function paperCodeFrom(typed: string): string | undefined {
  const code = signsTyped(typed)
  const isWhole = code.length === paperCodeLength && code.split('').every((sign) => signs.includes(sign))
  return isWhole && checkOf(code) === code.at(-1) ? code : undefined
}

/** The code with this number, from 0 up to, not including, `codeCount`. */
function codeAt(number: number): string {
  const drawn = weights
    .map((_, place) => signs[Math.floor(number / signs.length ** place) % signs.length])
    .join('')
  return drawn + checkOf(drawn)
}

function checkOf(drawn: string): string {
  const sum = weights.reduce((total, weight, n) => total + weight * signs.indexOf(drawn[n] ?? ''), 0)
  return signs[sum % signs.length] ?? ''
}

/** A whole number from a text: the same text gives the same number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}
