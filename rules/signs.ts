/** 28 characters without look-alikes: neither 0 and O, 1, I and L, nor B beside 8, S beside 5, Z beside 2. */
export const signs = 'ACDEFGHJKMNPQRTUVWXY23456789'

const lookAlikes: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' }

/**
 * What somebody typed for a code, as we write it: upper case, without spaces and hyphens, and look-alikes read as what
 * they were meant for. What no code can hold stays in it: an O, for one.
 */
export function signsTyped(typed: string): string {
  const written = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return written.replace(/[BSZ]/g, (letter) => lookAlikes[letter] ?? letter)
}
