import * as v from 'valibot'

import { mark, readFlags, whole } from '../flags.ts'
import { planted } from './planted.ts'

export const usage = `Plays short workshops in which everything goes wrong that can, each from its seed, and checks that nothing is lost.

  npm run sim -- [--seeds N] [--from S] [--fault NAME|list|all] [--story]

  --seeds  how many seeds, 1 to 1000000 (300)
  --from   the first of them, 1 to 1000000000 (1)
  --fault  plants a mistake of this name, and ends with the first seed that finds it; "list" prints them
           all, and "all" the first seed that finds each, as planted.json keeps it
  --story  tells on stderr all that happens
`

const names = planted.map(({ name }) => name)
const shape = v.strictObject({
  seeds: v.optional(whole(1, 1_000_000), '300'),
  from: v.optional(whole(1, 1_000_000_000), '1'),
  fault: v.optional(v.picklist([...names, 'list', 'all'], 'the name of a fault, "list" or "all"')),
  story: mark,
  help: mark,
})
export type Flags = v.InferOutput<typeof shape>

/** What was asked for, or in a sentence what is wrong with it. */
export const flagsFrom = (args: string[]) => readFlags(shape, args)
