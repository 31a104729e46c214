import { empty, type Typing } from './piles.ts'

/** What a photo gave: nothing to read, a code that is none of ours, or no picture at all. */
export type PhotoTrouble = 'none' | 'other' | 'broken'
/** What the sheet is at. `laid` are the piles that lie on the screen, as they were sent. */
export type Kept = { typing: Typing; laid?: string; trouble?: PhotoTrouble }

/** Typing lasts as long as the page, also while the sheet is closed; nothing of it is stored. */
let kept: { workshop: string; at: Kept } | undefined

/** What was typed so far in this workshop. */
export function keptOf(workshop: string): Kept {
  return kept?.workshop === workshop ? kept.at : { typing: empty }
}

export function keep(workshop: string, at: Kept): void {
  kept = { workshop, at }
}
