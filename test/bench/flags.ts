import { parseArgs } from 'node:util'
import * as v from 'valibot'

export const parts = ['relay', 'acts', 'join', 'frames', 'dots', 'bundle'] as const
export type Part = (typeof parts)[number]

export const usage = `Measures how fast Databasespel is on this machine, against references of the same run.

  npm run bench -- [--only relay,acts,join,frames,dots,bundle] [--rounds N] [--seconds N] [--profile FOLDER]

  --only     which parts (all of them)
  --rounds   how often each is measured, 1 to 50; the figures are medians (5)
  --seconds  how long each server is measured in a round, 1 to 60 (5)
  --profile  a folder for CPU profiles of our server; measuring them slows it down
`

const whole = (to: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,4}$/, 'a whole number'),
    v.transform(Number),
    v.minValue(1, 'at least 1'),
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
  rounds: v.optional(whole(50), '5'),
  seconds: v.optional(whole(60), '5'),
  profile: v.optional(v.pipe(v.string(), v.minLength(1))),
  help: v.optional(v.boolean()),
})
export type Flags = v.InferOutput<typeof shape>

const options = {
  only: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  profile: { type: 'string' },
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
