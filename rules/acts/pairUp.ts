import * as v from 'valibot'

import { seatedAs } from '../pairs.ts'
import { rule } from '../rule.ts'
import { players } from '../who.ts'

/** Somebody comes to share this device, or one of two goes their own way. */
export const pairUp = rule({
  carries: { people: v.picklist([1, 2]) },
  by: players,
  during: 'always',
  evenWhen: 'frozen',
  play: (workshop, { people }, seat) => seatedAs(workshop, seat, people),
})
