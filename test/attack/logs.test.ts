import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { reportNames } from '../../server/report.ts'
import { hashOf } from '../../server/keys.ts'
import { long } from '../long.ts'
import { rehearsal } from '../play/rehearsal.ts'
import { child } from '../server/child.ts'
import { keyOf } from '../server/workshops.ts'
import { forgedLines, forgedRequests, marker, markedWorkshop } from './logTraffic.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterAll(() => rm(folder, { recursive: true }))

it(
  'leaves no address, no key, no code and no word in the log, whatever is said to the server',
  async () => {
    const logFile = join(folder, 'server.log')
    const server = child([
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--data-dir',
      join(folder, 'data'),
      '--log-file',
      logFile,
    ])
    const url = await server.url()
    const { secrets, hello } = await markedWorkshop(url)
    await forgedRequests(url)
    await forgedLines(url, hello)
    const seed = 20261123
    const played = long
      ? await rehearsal({ agenda: 'council', participants: 8, slips: 3, seed, url, rounds: [] })
      : undefined
    expect(played?.missing ?? []).toEqual([])
    await server.kill('SIGTERM')
    const { err } = await server.outcome()
    const log = await readFile(logFile, 'utf8')
    expect(err).toBe('')
    const lines: unknown[] = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const line of lines)
      expect(line).toMatchObject({ report: expect.toSatisfy((name: string) => reportNames.includes(name)) })
    // Something was reported: lines were cut, and the server started and stopped.
    for (const name of ['started', 'workshopBegun', 'cutOff', 'stopped'])
      expect(log).toContain(`"report":"${name}"`)
    for (const secret of [
      marker,
      '127.0.0.1',
      '::1',
      'localhost',
      '\u001b',
      ...secrets,
      hashOf(keyOf(`${marker}one`)),
    ])
      expect(log, secret).not.toContain(secret)
  },
  long ? 240_000 : 30_000,
)
