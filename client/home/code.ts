/** How many characters a code has. */
export const codeLength = 6

/** What somebody typed, as a code: upper case, without spaces and other signs. */
export function codeFrom(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, codeLength)
}

/** Whether it holds a character that no code has, because it looks like another. */
export function hasLookalike(code: string): boolean {
  return /[01ILO]/.test(code)
}
