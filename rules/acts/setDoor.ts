import * as v from 'valibot'

import { rule } from '../rule.ts'
import { admitted, waitingSeats } from '../waiting.ts'
import { doors } from '../workshop.ts'

/** Locks the workshop, lets newcomers knock, or opens it again: then whoever waits comes in. */
export const setDoor = rule({
  carries: { door: v.picklist(doors) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { door }) {
    const inside = door === 'open' ? admitted(workshop, waitingSeats(workshop)) : workshop
    return { ...inside, door }
  },
})
