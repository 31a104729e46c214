// @ts-check
// Loaded into a server under test: a disk that says "written" and writes much later, so that a kill takes away what was
// acknowledged. A judge that does not notice this judges nothing.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const late = 2000
const open = fs.open

fs.open = async (path, ...words) => {
  const handle = await open(path, ...words)
  if (!String(path).endsWith('.journal')) return handle
  const write = handle.write.bind(handle)
  const lazily = (/** @type {Parameters<typeof write>} */ ...said) => {
    setTimeout(() => void write(...said).catch(() => undefined), late)
    return Promise.resolve({ bytesWritten: Number(said[2]), buffer: said[0] })
  }
  Reflect.set(handle, 'write', lazily)
  return handle
}
syncBuiltinESMExports()
