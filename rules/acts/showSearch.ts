import * as v from 'valibot'

import { searchPictures } from '../roundState.ts'
import { rule } from '../rule.ts'

/** Puts on the search, the table before and after its repair, or what it is like in the world. */
export const showSearch = rule({
  carries: { picture: v.picklist(searchPictures) },
  by: ['facilitator'],
  during: ['reidentification'],
  unless: ({ lookingBack }) => (lookingBack === undefined ? undefined : 'looking-back'),
  play: (workshop, { picture }) =>
    workshop.search ? { ...workshop, search: { ...workshop.search, picture } } : 'not-now',
})
