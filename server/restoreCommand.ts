import { resolve } from 'node:path'
import * as v from 'valibot'

import { flagsIn, folder, saidOf, type Said } from './backupFlags.ts'
import type { Milliseconds } from '../rules/units.ts'
import { existing } from './backupMaking.ts'
import { fault } from './fault.ts'
import { restoreFrom, restoreLastGood, type Restored } from './restoring.ts'
import { locked } from './store/lock.ts'

const usage = `Brings workshops back, while the server is stopped. It never touches one that can be opened.

  npm run restore -- --workshop ID [--data-dir FOLDER]                  a damaged one, up to its last good act
  npm run restore -- --from FOLDER [--workshop ID] [--data-dir FOLDER]  from a copy: all of them, or one

  --workshop  the id in the report that it could not be opened, and in the name of its file
  --from      a folder that npm run backup made, with the time in its name
  --data-dir  the folder in which workshops are kept (DATA_DIR, else ./data)

The damaged file stays beside the new one as ID.damaged, and is erased with the workshop. What was erased is not
brought back. It prints what it did as JSON, and ends with 1 when a workshop could not be brought back.
`

const shape = v.strictObject({
  workshop: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,24}$/, 'the id of a workshop'))),
  from: v.optional(folder),
  'data-dir': v.optional(folder),
  help: v.optional(v.boolean()),
})

/** Brings back what these words ask for. */
export async function restoreCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  now: Milliseconds,
): Promise<Said> {
  if (words.includes('--help')) return { out: usage, code: 0 }
  const flags = flagsIn(shape, ['workshop', 'from', 'data-dir'], words)
  if ('wrong' in flags) return { err: `${flags.wrong}\n\n${usage}`, code: 2 }
  const { workshop, from } = flags
  if (workshop === undefined && from === undefined)
    return { err: `Name a workshop, or a folder with copies\n\n${usage}`, code: 2 }
  const data = resolve(flags['data-dir'] ?? (environment['DATA_DIR'] || 'data'))
  return saidOf(async () => {
    const outcome = await restored(data, { workshop, from, now })
    return { outcome, fine: outcome.left.length === 0 && outcome.restored.length > 0 }
  })
}

async function restored(
  data: string,
  { workshop, from, now }: { workshop: string | undefined; from: string | undefined; now: Milliseconds },
): Promise<Restored> {
  const disk = await existing(data)
  const unlock = await locked(data)
  if (!unlock) throw fault(`A Databasespel uses the folder ${data}. Stop it first`)
  try {
    if (from === undefined) return await restoreLastGood(disk, workshop ?? '')
    return await restoreFrom(disk, await existing(resolve(from)), { workshop, now })
  } finally {
    unlock()
  }
}
