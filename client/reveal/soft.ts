import type { SeenRough } from '../../rules/view/figures.ts'

/** How far "about" may be off on either side, and how much more "slightly more" may be. Only for the drawing. */
const about = 0.25
const more = 0.35
const less = 0.5

/** Up to where a bar is full and from where it is gone, of 100, for a value of which only words are known. */
export function softOf({ of100, said }: Pick<SeenRough, 'of100' | 'said'>): { sure: number; gone: number } {
  if (said === 'about') return { sure: of100 * (1 - about), gone: of100 * (1 + about) }
  if (said === 'justOver') return { sure: of100, gone: of100 * (1 + more) }
  return { sure: of100 * (1 - less), gone: of100 }
}
