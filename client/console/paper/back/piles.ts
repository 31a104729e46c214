/** A pile of printed cards as it is typed: the number on its cards, if there is one, and their codes. */
export type TypedPile = { number: string; codes: readonly string[] }
/** Everything that is typed so far, and which pile is being typed. */
export type Typing = { piles: readonly TypedPile[]; at: number }
/** What is wrong with a code: no card has it, or it lies already, on the pile with this place. */
export type Fault = { kind: 'unknown' } | { kind: 'twice'; pile: number }

/** As many characters as a code has, and a number at most. */
const codeLength = 4
const longestNumber = 6

const nothing: TypedPile = { number: '', codes: [] }
/** Nothing is typed yet. */
export const empty: Typing = { piles: [nothing], at: 0 }

const lookAlikes: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' }

/**
 * What was typed as codes of four characters each, and what is left of it. Look-alikes become what they were meant for,
 * as on the server, which judges in the end (`rules/paperCodes.ts`).
 */
export function codesIn(typed: string): { codes: string[]; rest: string } {
  const signs = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/[BSZ]/g, (letter) => lookAlikes[letter] ?? letter)
  const whole = signs.length - (signs.length % codeLength)
  const codes = Array.from({ length: whole / codeLength }, (_, n) =>
    signs.slice(n * codeLength, (n + 1) * codeLength),
  )
  return { codes, rest: signs.slice(whole) }
}

/** The pile that is being typed. */
export function current({ piles, at }: Typing): TypedPile {
  return piles[at] ?? nothing
}

export function withCodes(typing: Typing, codes: readonly string[]): Typing {
  return changed(typing, (pile) => ({ ...pile, codes: [...pile.codes, ...codes] }))
}

/** Without the code at this place. */
export function withoutCode(typing: Typing, place: number): Typing {
  return changed(typing, (pile) => ({ ...pile, codes: pile.codes.filter((_, n) => n !== place) }))
}

/** Only digits, and no more than fit on a card. */
export function withNumber(typing: Typing, number: string): Typing {
  return changed(typing, (pile) => ({ ...pile, number: number.replace(/\D/g, '').slice(0, longestNumber) }))
}

/** On to a new pile; to one that is empty where there is one already. */
export function next({ piles }: Typing): Typing {
  const free = piles.findIndex(isEmpty)
  return free < 0 ? { piles: [...piles, nothing], at: piles.length } : { piles, at: free }
}

/** Without the pile that is being typed; the one before it is typed on. */
export function withoutPile({ piles, at }: Typing): Typing {
  const left = piles.filter((_, n) => n !== at)
  return left.length === 0 ? empty : { piles: left, at: Math.max(0, at - 1) }
}

/** For every code of every pile what is wrong with it; as long as nobody knows the codes only what was typed twice. */
export function faultsOf(piles: Typing['piles'], known?: Readonly<Record<string, unknown>>) {
  const first = new Map<string, number>()
  return piles.map(({ codes }, pile) =>
    codes.map((code): Fault | undefined => {
      const before = first.get(code)
      first.set(code, before ?? pile)
      if (known && !Object.hasOwn(known, code)) return { kind: 'unknown' }
      return before === undefined ? undefined : { kind: 'twice', pile: before }
    }),
  )
}

/** What goes to the server: every pile that has cards. */
export function toLay(piles: Typing['piles']): { number?: string; codes: string[] }[] {
  return piles
    .filter(({ codes }) => codes.length > 0)
    .map(({ number, codes }) => ({ ...(number === '' ? {} : { number }), codes: [...codes] }))
}

function isEmpty({ number, codes }: TypedPile): boolean {
  return number === '' && codes.length === 0
}

function changed({ piles, at }: Typing, change: (pile: TypedPile) => TypedPile): Typing {
  return { piles: piles.map((pile, n) => (n === at ? change(pile) : pile)), at }
}
