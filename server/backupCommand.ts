import { resolve } from 'node:path'
import * as v from 'valibot'

import type { Milliseconds } from '../rules/units.ts'
import { flagsIn, folder, saidOf, type Said } from './backupFlags.ts'
import { backUp } from './backupMaking.ts'

const usage = `Copies every workshop to another folder, while the server runs. For a timer that runs every hour.

  npm run backup -- --to FOLDER [--data-dir FOLDER] [--keep HOURS]

  --to        where copies go: every run makes a folder in it, named after the time in UTC
  --data-dir  the folder in which workshops are kept (DATA_DIR, else ./data)
  --keep      how many hours a copy is kept, 1 to 24 (23: run every hour, and none gets older than 24)

Every run takes copies away that are too old, and from all copies what was erased since. It prints what it did as
JSON, and ends with 1 when a workshop could not be copied.
`

const shape = v.strictObject({
  to: folder,
  'data-dir': v.optional(folder),
  keep: v.optional(
    v.pipe(v.string(), v.regex(/^([1-9]|1[0-9]|2[0-4])$/, 'hours, 1 to 24'), v.transform(Number)),
    '23',
  ),
  help: v.optional(v.boolean()),
})

/** Makes a backup as these words ask. */
export async function backupCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  now: Milliseconds,
): Promise<Said> {
  if (words.includes('--help')) return { out: usage, code: 0 }
  const flags = flagsIn(shape, ['to', 'data-dir', 'keep'], words)
  if ('wrong' in flags) return { err: `${flags.wrong}\n\n${usage}`, code: 2 }
  const from = resolve(flags['data-dir'] ?? (environment['DATA_DIR'] || 'data'))
  return saidOf(async () => {
    const outcome = await backUp({ from, to: resolve(flags.to), hours: flags.keep, now })
    return { outcome, fine: outcome.damaged.length === 0 }
  })
}
