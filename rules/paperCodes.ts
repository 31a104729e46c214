import { chanceFrom, type Chance } from './chance.ts'
import { signs, signsTyped } from './signs.ts'
import { entriesOf, type CardId, type Workshop } from './workshop.ts'

/**
 * Three signs and a fourth that checks them by their places among the 28: one slip of the pen never makes another
 * card's code.
 */
export const paperCodeLength = 4
/** Odd, and no multiple of 7: so each of the 28 places of a character gives another remainder. */
const weights = [1, 3, 5] as const

/**
 * The short code on each printed card, with the card that it stands for now. It says nothing about the person, stays
 * the same when cards are shuffled, and is another one as soon as another person is dealt.
 */
export function paperCodes({ seed, cards, persons }: Pick<Workshop, 'seed' | 'cards' | 'persons'>) {
  const faces = entriesOf(cards).map(([id, { person, variable }]) => {
    const { name = '', birth = '' } = persons[person] ?? {}
    return { id, face: `${seed} ${person} ${name} ${birth} ${variable}` }
  })
  const codes = new Map<string, CardId>()
  for (const { id, face } of faces.toSorted((one, other) => (one.face < other.face ? -1 : 1)))
    codes.set(freeCode(codes, chanceFrom(hashOf(face))), id)
  return codes
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

function freeCode(taken: ReadonlyMap<string, CardId>, chance: Chance): string {
  for (;;) {
    const drawn = weights.map(() => chance.pick(signs.split(''))).join('')
    const code = drawn + checkOf(drawn)
    if (!taken.has(code)) return code
  }
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
