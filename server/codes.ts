/** 28 characters without look-alikes: neither 0 and O, 1, I and L, nor B beside 8, S beside 5, Z beside 2. */
export const codeAlphabet = 'ACDEFGHJKMNPQRTUVWXY23456789'
export const codeLength = 6
/** A pairing code opens more than a place to play, and is not on any wall. */
export const pairingLength = 8
/** The invitation in the QR has 128 random bits. */
export const inviteLength = 22
export const keyLength = 22
export const idLength = 16

const lookAlikes: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' }

/** Whether this is the invitation from a QR, or from a link, and not a code that somebody typed. */
export function isInvitation(entry: string): boolean {
  return entry.length === inviteLength
}

/** What somebody typed for a code, as we write it; an invitation stays as it is. */
export function entryAsWritten(entry: string): string {
  if (isInvitation(entry)) return entry
  const typed = entry.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return typed.replace(/[BSZ]/g, (letter) => lookAlikes[letter] ?? letter)
}
