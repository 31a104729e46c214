import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const folder = join(import.meta.dirname, 'earlier')

/** A journal as an earlier version left it when it was killed, and whose it is. */
export type Earlier = { name: string; id: string; bytes: Buffer }

/** One or more of every issue that changed what is kept: written by the version that closed the issue, in a rehearsal. */
export function earlierJournals(): Earlier[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.journal.gz'))
    .map((file) => {
      const bytes = gunzipSync(readFileSync(join(folder, file)))
      const id = /"id":"([^"]+)"/.exec(bytes.toString())?.[1] ?? ''
      return { name: file.slice(0, file.indexOf('.')), id, bytes }
    })
}

/** One of them, by name. */
export function earlierJournal(name: string): Earlier {
  const found = earlierJournals().find((one) => one.name === name)
  if (!found) throw new Error(`no journal ${name}`)
  return found
}
