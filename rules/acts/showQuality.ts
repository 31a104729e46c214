import { id, rule } from '../rule.ts'
import { isRevealed } from '../slides.ts'

/** Puts a messy card on, or a picture at the end; how it really was only from the reveal on. */
export const showQuality = rule({
  carries: { at: id },
  by: ['facilitator'],
  during: ['dataQuality'],
  unless: ({ lookingBack }) => (lookingBack === undefined ? undefined : 'looking-back'),
  play(workshop, { at }) {
    const { quality } = workshop
    if (!quality) return 'not-now'
    if (at === 'reality' && !isRevealed(workshop)) return 'not-open'
    const isThere = at === 'end' || at === 'reality' || Object.hasOwn(quality.messy, at)
    return isThere ? { ...workshop, quality: { ...quality, at } } : 'no-such-card'
  },
})
