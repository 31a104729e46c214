// @ts-check
// Loaded into a server under test: a journal whose place a snapshot takes stays readable under another name, so that
// afterwards every act that was ever kept can be counted. The server itself knows nothing of it.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename, join } from 'node:path'

const folder = process.env['HISTORY'] ?? ''
const rename = fs.rename
let count = 0

/** @param {import('node:fs').PathLike} from @param {import('node:fs').PathLike} to */
fs.rename = async (from, to) => {
  const name = basename(String(to))
  if (name.endsWith('.journal')) {
    count += 1
    // The first snapshot of a workshop takes nothing's place.
    await fs.link(to, join(folder, `${name}.${process.pid}.${count}`)).catch(() => undefined)
  }
  return rename(from, to)
}
syncBuiltinESMExports()
