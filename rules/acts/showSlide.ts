import * as v from 'valibot'

import { withSpreadAway } from '../loose.ts'
import { id, rule } from '../rule.ts'
import { atSlide, slidesOf } from '../slides.ts'

/** Shows one slide, and by which of its variables people walk; about origin only after the facilitator opened it. */
export const showSlide = rule({
  carries: { slide: id, walk: v.optional(id) },
  by: ['facilitator'],
  during: ['reveal', 'selection'],
  unless: ({ lookingBack }) => (lookingBack === undefined ? undefined : 'looking-back'),
  play(workshop, { slide: name, walk }, _seat, { deck }) {
    const slide = slidesOf(workshop, deck).find((one) => one.id === name)
    if (!slide) return 'not-open'
    if (walk !== undefined && !slide.walk?.includes(walk)) return 'no-such-variable'
    return atSlide(withSpreadAway(workshop), name, walk)
  },
})
