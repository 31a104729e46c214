import * as v from 'valibot'

import { mark, readFlags, someOf, whole } from '../flags.ts'

export const parts = ['kill', 'restart', 'dead', 'upgrade', 'portal', 'stop', 'bytes'] as const
export type Part = (typeof parts)[number]

export const usage = `Lets the real server and its network fail, and prints as JSON what people lost: nothing, if all is well.

  npm run chaos -- [--only kill,restart,...] [--people N] [--kills N] [--times N] [--seed S]

  --only    which parts (all of them):
              kill     kill -9 and redeploys under load; every act ever kept is held against what people were told
              restart  how soon a room is back on its own seats after a kill
              dead     how soon a radio that dies without a word is noticed, and repaired
              upgrade  a class that comes in where websockets are refused
              portal   a wifi network that wants a login, and gives the line back
              stop     SIGTERM, SIGINT and SIGHUP under load, on slow disks too
              bytes    what a screen downloads when it comes back
  --people  how many participants, 1 to 40 (30)
  --kills   how many kills, 1 to 1000 (200)
  --times   how often everything else is done, 1 to 100 (20)
  --seed    the seed of all chance (1)
`

const shape = v.strictObject({
  only: someOf(parts),
  people: v.optional(whole(1, 40), '30'),
  kills: v.optional(whole(1, 1000), '200'),
  times: v.optional(whole(1, 100), '20'),
  seed: v.optional(whole(0, 999_999_999), '1'),
  help: mark,
})
export type Flags = v.InferOutput<typeof shape>

/** What was asked for, or in a sentence what is wrong with it. */
export const flagsFrom = (args: string[]) => readFlags(shape, args)
