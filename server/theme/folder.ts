import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { fault } from '../fault.ts'

type Bytes = number
type Kind = { name: RegExp; most: Bytes }

/** What may lie in the folder of a theme, and how large it may be. */
const kinds: readonly Kind[] = [
  { name: /^theme\.json$/, most: 20_000 },
  { name: /^tokens\.css$/, most: 400_000 },
  { name: /^logo\.(?:svg|png)$/, most: 100_000 },
  { name: /^fonts\/[\w-]+\.woff2$/, most: 200_000 },
  { name: /^(?:fonts\/)?(?:README|LICEN[CS]E|OFL)(?:\.md|\.txt)?$/, most: 100_000 },
]
const mostFonts = 8

/** The files of a theme by their names; a file that does not belong there, or is too large, is a fault. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = [...(await namesIn(folder)), ...(await namesIn(join(folder, 'fonts'), 'fonts/'))]
  const files = new Map<string, Buffer>()
  for (const name of names.filter((one) => one !== 'fonts')) files.set(name, await read(folder, name))
  const fonts = names.filter((name) => name.endsWith('.woff2')).length
  if (fonts > mostFonts) throw fault(`there are ${fonts} fonts, and ${mostFonts} is the most`)
  return files
}

/** What begins with a dot is a trace of the system or of version control. */
async function namesIn(folder: string, before = ''): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (before !== '') return []
    throw fault(`there is no folder ${folder} that can be read (${wordOf(error)})`)
  })
  return names.filter((name) => !name.startsWith('.')).map((name) => `${before}${name}`)
}

async function read(folder: string, name: string): Promise<Buffer> {
  const kind = kinds.find((one) => one.name.test(name))
  if (!kind) throw fault(`${name} does not belong in a theme`)
  const path = join(folder, name)
  const found = await stat(path)
  if (!found.isFile()) throw fault(`${name} is no file`)
  if (found.size > kind.most) throw fault(`${name} has ${found.size} bytes, and ${kind.most} is the most`)
  const bytes = await readFile(path)
  if (name.endsWith('.woff2') && bytes.subarray(0, 4).toString('latin1') !== 'wOF2')
    throw fault(`${name} is no woff2 font`)
  return bytes
}

const wordOf = (error: unknown) => (error instanceof Error ? error.message.split(',')[0] : String(error))
