import * as v from 'valibot'

import { mark, readFlags, someOf, whole } from '../flags.ts'

export const parts = ['full', 'overload', 'storm', 'soak', 'neighbour', 'canary'] as const
export type Part = (typeof parts)[number]

export const usage = `Loads a server of Databasespel on this machine with thousands of people, and says whether it bears it.

  npm run load -- [--only full,overload,storm,soak,neighbour,canary] [--workshops N] [--people N] [--seconds N]
                  [--seed N] [--opened N] [--profile FOLDER]

  --only       which parts (all of them)
  --workshops  how many workshops at the same time, 1 to 200 (100)
  --people     in each of them, 4 to 30 (30)
  --seconds    how long each spell is measured, 1 to 300 (30)
  --seed       where all chance comes from (1)
  --opened     how many workshops \`soak\` opens and erases, 10 to 20000 (5000)
  --profile    a folder for CPU profiles of the server; measuring them slows it down
`

const shape = v.strictObject({
  only: someOf(parts),
  workshops: v.optional(whole(1, 200), '100'),
  people: v.optional(whole(4, 30), '30'),
  seconds: v.optional(whole(1, 300), '30'),
  seed: v.optional(whole(0, 999_999_999), '1'),
  opened: v.optional(whole(10, 20_000), '5000'),
  profile: v.optional(v.pipe(v.string(), v.minLength(1))),
  help: mark,
})
export type Flags = v.InferOutput<typeof shape>

/** What was asked for, or in a sentence what is wrong with it. */
export const flagsFrom = (args: string[]) => readFlags(shape, args)
