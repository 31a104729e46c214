import { id, rule } from '../rule.ts'
import { slidesOf } from '../slides.ts'

/** Shows one slide of the reveal; those about origin only after the facilitator opened origin. */
export const showSlide = rule({
  carries: { slide: id },
  by: ['facilitator'],
  during: ['reveal'],
  play(workshop, { slide }, _seat, { deck }) {
    const known = slidesOf(workshop, deck).some(({ id: open }) => open === slide)
    return known ? { ...workshop, slide } : 'not-open'
  },
})
