import { looser } from '../ballots.ts'
import { id, rule } from '../rule.ts'
import { dropped } from '../workshop.ts'

/** Takes words away for good. */
export const dropText = rule({
  carries: { text: id },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { text }) {
    const { texts = {} } = workshop
    return Object.hasOwn(texts, text) ? { ...looser(workshop), texts: dropped(texts, text) } : 'no-such-text'
  },
})
