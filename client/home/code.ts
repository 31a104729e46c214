/** How many characters the code on the big screen has. */
export const codeLength = 6
/** A pairing code, from the facilitator's own screen, has more. */
export const pairingLength = 8

/** What somebody typed, as a code: upper case, without spaces and other signs. */
export function codeFrom(typed: string): string {
  return charactersOf(typed).slice(0, pairingLength)
}

/** What counts of what somebody typed: letters and digits, all in upper case. */
export function charactersOf(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** Whether all characters of a code of either kind are there. */
export function isWhole(code: string): boolean {
  return code.length === codeLength || code.length === pairingLength
}

/** Whether it holds a character that no code has, because it looks like another. */
export function hasLookalike(code: string): boolean {
  return /[01ILO]/.test(code)
}
