// @ts-check
// Loaded into a server under test: every sync of a file takes so much longer, as on a worn memory card.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const slower = Number(process.env['SLOW_DISK'] ?? '0')
const open = fs.open

fs.open = async (...words) => {
  const handle = await open(...words)
  const sync = handle.datasync.bind(handle)
  handle.datasync = () => new Promise((resolve) => setTimeout(resolve, slower)).then(sync)
  return handle
}
syncBuiltinESMExports()
