import * as v from 'valibot'

import { rule } from '../rule.ts'

/** Locks the workshop, or opens it again for latecomers. */
export const setDoor = rule({
  carries: { door: v.picklist(['open', 'locked']) },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { door }) => ({ ...workshop, door }),
})
