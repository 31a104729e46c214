import { parseArgs } from 'node:util'
import * as v from 'valibot'

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

const whole = (from: number, to: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,9}$/, 'a whole number'),
    v.transform(Number),
    v.minValue(from, `at least ${from}`),
    v.maxValue(to, `at most ${to}`),
  )
const shape = v.strictObject({
  only: v.optional(
    v.pipe(
      v.string(),
      v.transform((words) => words.split(',')),
      v.array(v.picklist(parts, `one or more of ${parts.join(', ')}`)),
    ),
    parts.join(','),
  ),
  people: v.optional(whole(1, 40), '30'),
  kills: v.optional(whole(1, 1000), '200'),
  times: v.optional(whole(1, 100), '20'),
  seed: v.optional(whole(0, 999_999_999), '1'),
  help: v.optional(v.boolean()),
})
export type Flags = v.InferOutput<typeof shape>

const options = {
  only: { type: 'string' },
  people: { type: 'string' },
  kills: { type: 'string' },
  times: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** What was asked for, or in a sentence what is wrong with it. */
export function flagsFrom(args: string[]): Flags | { wrong: string } {
  try {
    return v.parse(shape, { ...parseArgs({ args, options }).values })
  } catch (error) {
    if (!v.isValiError(error)) return { wrong: error instanceof Error ? error.message : String(error) }
    const [issue] = error.issues
    return { wrong: `--${v.getDotPath(issue) ?? ''}: ${issue.message}` }
  }
}
