import * as v from 'valibot'

import { putIn } from '../ballots.ts'
import { rule } from '../rule.ts'
import { players } from '../who.ts'
import { longestText, typed } from '../words.ts'

/** Gives one golden tip, or says that one would rather tell it; can be given anew until the tips are collected. */
export const giveTip = rule({
  carries: { words: v.optional(typed(longestText)) },
  by: players,
  during: ['goldenTip'],
  play: (workshop, { words }, seat) =>
    putIn(
      workshop,
      seat,
      words === undefined ? { choices: { way: 'told' } } : { choices: { way: 'typed' }, words },
    ),
})
