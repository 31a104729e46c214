import * as v from 'valibot'

import { mark, readFlags, someOf, whole } from '../flags.ts'

export const parts = ['relay', 'acts', 'join', 'phone', 'frames', 'dots', 'bundle'] as const
export type Part = (typeof parts)[number]

export const usage = `Measures how fast Databasespel is on this machine, against references of the same run.

  npm run bench -- [--only relay,acts,join,phone,frames,dots,bundle] [--rounds N] [--seconds N] [--profile FOLDER]

  --only     which parts (all of them)
  --rounds   how often each is measured, 1 to 50; the figures are medians (5)
  --seconds  how long each server is measured in a round, 1 to 60 (5)
  --profile  a folder for CPU profiles of our server; measuring them slows it down
`

const shape = v.strictObject({
  only: someOf(parts),
  rounds: v.optional(whole(1, 50), '5'),
  seconds: v.optional(whole(1, 60), '5'),
  profile: v.optional(v.pipe(v.string(), v.minLength(1))),
  help: mark,
})
export type Flags = v.InferOutput<typeof shape>

/** What was asked for, or in a sentence what is wrong with it. */
export const flagsFrom = (args: string[]) => readFlags(shape, args)
