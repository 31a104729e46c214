import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'

import { acts } from '../../rules/acts/index.ts'
import type { Rule } from '../../rules/rule.ts'

/** Every act: who may play it, in which steps, and the JSON Schema of what it carries. */
export function describedActs() {
  return Object.entries<Rule>(acts).map(([act, { by, during, evenWhen, carries }]) => ({
    act,
    who: by,
    when: during,
    ...(evenWhen ? { evenWhen } : {}),
    carries: toJsonSchema(v.strictObject(carries), { errorMode: 'ignore' }),
  }))
}

if (process.argv[1]?.endsWith('acts.ts'))
  process.stdout.write(`${JSON.stringify(describedActs(), null, 2)}\n`)
