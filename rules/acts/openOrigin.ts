import { rule } from '../rule.ts'

/** Makes the slides about origin available, after the facilitator has read why to be careful. */
export const openOrigin = rule({
  carries: {},
  by: ['facilitator'],
  during: ['reveal'],
  play: (workshop) => ({ ...workshop, originOpen: true }),
})
