import * as v from 'valibot'

import { mark, readFlags, whole } from '../../flags.ts'

export const usage = `Attacks a server of its own, on 127.0.0.1, with messages that are valid but for one thing, and with broken ones.

  npm run fuzz -- [--packets N] [--seed S] [--seconds N] [--paced PERCENT] [--rate N] [--turn N]

  --packets  how many in all, 100 to 10,000,000 (20,000)
  --seed     the seed of all chance (1)
  --seconds  when to stop at the latest, 5 to 7,200 (600)
  --paced    the share that goes to a server with its own paces, as it ships, in percent (10); the rest goes to one
             without, so that it gets as far as it can
  --rate     packets a second at most (5,000)
  --turn     how many seconds of attack between two quiet moments, 1 to 60 (6)
`

const shape = v.strictObject({
  packets: v.optional(whole(100, 10_000_000), '20000'),
  seed: v.optional(whole(0, 999_999_999), '1'),
  seconds: v.optional(whole(5, 7200), '600'),
  paced: v.optional(whole(0, 100), '10'),
  rate: v.optional(whole(10, 100_000), '5000'),
  turn: v.optional(whole(1, 60), '6'),
  help: mark,
})
export type Flags = v.InferOutput<typeof shape>

/** What was asked for, or in a sentence what is wrong with it. */
export const flagsFrom = (args: string[]) => readFlags(shape, args)
