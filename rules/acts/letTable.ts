import * as v from 'valibot'

import { rule } from '../rule.ts'

/** Whether the table's own screen, a touch screen for instance, may move cards. */
export const letTable = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => ({ ...workshop, tableMayAct: on }),
})
