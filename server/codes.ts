import { signsTyped } from '../rules/signs.ts'

export const codeLength = 6
/** A pairing code opens more than a place to play, and is not on any wall. */
export const pairingLength = 8
/** The invitation in the QR has 128 random bits. */
export const inviteLength = 22
export const keyLength = 22
export const idLength = 16

/** Whether this is the invitation from a QR, or from a link, and not a code that somebody typed. */
export function isInvitation(entry: string): boolean {
  return entry.length === inviteLength
}

/** What somebody typed for a code, as we write it; an invitation stays as it is. */
export function entryAsWritten(entry: string): string {
  return isInvitation(entry) ? entry : signsTyped(entry)
}
