import { signsIn } from '../table/pile/signs.ts'
import type { Say } from '../text.ts'

/** Words in the talk have at most so many signs, as people count them. */
export const longestWords = 140
/** From so many signs left, the field says how many. */
const nearlyFull = 30
/** A screen reader hears it only at these; at every letter it would talk through the typing. */
const heard: readonly number[] = [nearlyFull, 20, 10, 5, 0]

/** How many signs still fit; below zero there are too many. */
export function signsLeft(words: string): number {
  return longestWords - signsIn(words)
}

/** What the field says about its room: nothing until it is nearly full. */
export function roomWords(words: string, say: Say): string {
  const left = signsLeft(words)
  if (left < 0) return say('talk.tooLong', { count: -left })
  return left <= nearlyFull ? say('talk.left', { count: left }) : ''
}

/** Whether a screen reader says it now. */
export function isHeard(words: string): boolean {
  const left = signsLeft(words)
  return left < 0 || heard.includes(left)
}

/** Why words cannot be sent as they are; undefined when they can. */
export function lackOf(words: string, say: Say): string | undefined {
  const left = signsLeft(words)
  if (left === longestWords) return say('talk.empty')
  return left < 0 ? say('talk.tooLong', { count: -left }) : undefined
}
