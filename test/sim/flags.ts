import { parseArgs } from 'node:util'
import * as v from 'valibot'

import { planted } from './planted.ts'

export const usage = `Plays short workshops in which everything goes wrong that can, each from its seed, and checks that nothing is lost.

  npm run sim -- [--seeds N] [--from S] [--fault NAME|list|all] [--story]

  --seeds  how many seeds, 1 to 1000000 (300)
  --from   the first of them, 1 to 1000000000 (1)
  --fault  plants a mistake of this name, and ends with the first seed that finds it; "list" prints them
           all, and "all" the first seed that finds each, as planted.json keeps it
  --story  tells on stderr all that happens
`

const whole = (to: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,10}$/, 'a whole number'),
    v.transform(Number),
    v.minValue(1, 'at least 1'),
    v.maxValue(to, `at most ${to}`),
  )
const names = planted.map(({ name }) => name)
const shape = v.strictObject({
  seeds: v.optional(whole(1_000_000), '300'),
  from: v.optional(whole(1_000_000_000), '1'),
  fault: v.optional(v.picklist([...names, 'list', 'all'], 'the name of a fault, "list" or "all"')),
  story: v.optional(v.boolean()),
  help: v.optional(v.boolean()),
})
export type Flags = v.InferOutput<typeof shape>

const options = {
  seeds: { type: 'string' },
  from: { type: 'string' },
  fault: { type: 'string' },
  story: { type: 'boolean' },
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
