import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { child } from './child.ts'
import { acted, connected, next, startedAt } from './served.ts'

// Each test starts a process or two, which takes its time on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('tells everybody that it comes back, keeps everything and ends cleanly on SIGTERM', async () => {
  const dataDir = join(folder, 'stopped')
  const server = child(['--port', '0', '--host', '127.0.0.1', '--data-dir', dataDir])
  const url = await server.url()
  const room = await startedAt(url, 'one')
  const socket = io(url, {
    auth: room.hello('one'),
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
  })
  await connected(socket)
  expect(await acted(socket, 1, 'ready', { on: true })).toEqual({ ok: true })
  const [told, cut] = [next(socket, 'backSoon'), next(socket, 'disconnect')]
  const begun = Date.now()
  expect(await server.kill('SIGTERM')).toBe(0)
  expect(Date.now() - begun).toBeLessThan(10_000)
  await told
  expect(await cut).toBe('transport close')
  const journal = await readFile(join(dataDir, `${room.workshop}.journal`), 'utf8')
  expect(journal.trimEnd().split('\n')).toHaveLength(1)
})

it('greets with both addresses and a QR code', async () => {
  const server = child([], { PORT: '0', DATA_DIR: join(folder, 'greets') })
  const url = await server.url()
  await server.kill('SIGTERM')
  const { out, err } = await server.outcome()
  expect(out).toContain(`Facilitator    ${url}/`)
  expect(out).toMatch(/Participants {3}(?:http:\/\/[\d.]+:\d+\/[\s\S]*█▀|geen netwerk)/)
  expect(err).toBe('')
})

it('explains itself', async () => {
  const { code, out } = await child(['--help']).outcome()
  expect(code).toBe(0)
  for (const flag of ['--port', '--host', '--data-dir', '--log-file']) expect(out).toContain(flag)
})

it('says how it is used, and ends with 2, at a flag that it does not know', async () => {
  const { code, out, err } = await child(['--prot', '1']).outcome()
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('--data-dir')
})

it('ends with 2, and says which colours cannot be told apart, at a theme that cannot be read', async () => {
  const theme = join(folder, 'theme')
  await mkdir(theme)
  await writeFile(join(theme, 'theme.json'), '{ "name": "Faint" }')
  await writeFile(join(theme, 'tokens.css'), ':root { --utrecht-link-color: #9ab }')
  const dataDir = join(folder, 'unthemed')
  const { code, out, err } = await child(['--port', '0', '--data-dir', dataDir, '--theme', theme]).outcome()
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('a link (--utrecht-link-color: #99aabb) on paper')
  expect(err).toContain('needs 4.5:1')
  expect(await readdir(folder)).not.toContain('unthemed')
})

it('says in one line what to do when the port is in use', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve(Object(other.address()).port))
  })
  const { code, err } = await child([
    '--port',
    `${port}`,
    '--host',
    '127.0.0.1',
    '--data-dir',
    join(folder, 'unused'),
  ]).outcome()
  other.close()
  expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1])
  expect(err).toContain(`Port ${port} is in use`)
  expect(err).toContain(`PORT=${port + 1} npm start`)
  expect(await readdir(folder)).not.toContain('unused')
})

it('says in one line what to do when nothing can be kept', async () => {
  const file = join(folder, 'file')
  await writeFile(file, 'in the way')
  const { code, err } = await child(['--port', '0', '--data-dir', join(file, 'data')]).outcome()
  expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1])
  expect(err).toContain('DATA_DIR=')
})

it('lets a second server not touch the folder of the first', async () => {
  const dataDir = join(folder, 'shared')
  const first = child(['--port', '0', '--data-dir', dataDir])
  await first.url()
  const { code, err } = await child(['--port', '0', '--data-dir', dataDir]).outcome()
  expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1])
  expect(err).toContain('Another Databasespel uses the folder')
  await first.kill('SIGTERM')
})
