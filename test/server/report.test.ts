import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { placeOf, reportTo } from '../../server/report.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('writes one line per report, with its name and its words', async () => {
  const file = join(folder, 'reports.log')
  const report = reportTo(file)
  report('started', { port: 3000, count: 2 })
  report('notSaved', { workshop: 'w', error: Object.assign(new Error('no space left'), { code: 'ENOSPC' }) })
  const lines = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([
    { report: 'started', port: 3000, count: 2, msg: 'the server listens' },
    { report: 'notSaved', workshop: 'w', error: expect.arrayContaining(['ENOSPC']) },
  ])
})

it('quotes nothing that somebody typed', async () => {
  const file = join(folder, 'quiet.log')
  reportTo(file)('actFailed', { act: 'ready', error: new Error('cannot read "Fatima, 31 years"') })
  expect(await readFile(file, 'utf8')).not.toContain('Fatima')
  const [name, ...frames] = placeOf(new TypeError('a secret\n  on two lines'))
  expect(name).toBe('TypeError')
  expect(frames.every((frame) => frame.startsWith('at '))).toBe(true)
  expect(placeOf('a secret')).toEqual(['string'])
})

it('refuses a file that it cannot write', () => {
  expect(() => reportTo(join(folder, 'nowhere', 'reports.log'))).toThrow('ENOENT')
})
