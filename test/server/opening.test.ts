import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { isFault } from '../../server/fault.ts'
import { openDecks, openReport, openStore } from '../../server/opening.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The one line that whoever starts the server gets to read. */
async function faultOf(work: () => Promise<unknown>): Promise<string> {
  const error = await work().then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!isFault(error)) throw new Error('no fault', { cause: error })
  expect(error.message).not.toContain('\n')
  return error.message
}

it('opens every deck in the folder', async () => {
  expect([...(await openDecks('decks')).keys()]).toContain('rotterdam')
})

it('names the file and the field of a bad deck, and what to do', async () => {
  const bad = join(folder, 'bad')
  await cp('decks/rotterdam', bad, { recursive: true })
  await writeFile(join(bad, 'variables.json'), '{"format": 2}')
  const line = await faultOf(() => openDecks(folder))
  expect(line).toMatch(/^The deck bad cannot be used: .*variables\.json.*Mend it/)
})

it('does not start without a deck', async () => {
  expect(await faultOf(() => openDecks(join(folder, 'nowhere')))).toContain('There is no deck')
})

it('makes the data folder, also deep down', async () => {
  const { store, close } = await openStore(join(folder, 'a', 'b', 'c'))
  expect(await store.open()).toEqual({
    workshops: [],
    cut: [],
    behind: [],
    unsure: [],
    damaged: [],
    doomed: [],
  })
  close()
})

it.each(['file', 'file/data'])('says what to do when the data folder is %s', async (name) => {
  await writeFile(join(folder, 'file'), 'in the way')
  expect(await faultOf(() => openStore(join(folder, name)))).toMatch(/^Nothing can be kept.*DATA_DIR=/)
})

it('says what to do when reports cannot be written', async () => {
  await mkdir(join(folder, 'taken'))
  expect(await faultOf(async () => openReport(join(folder, 'taken')))).toMatch(/EISDIR.*LOG_FILE=/)
})
