import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

import { commandIn, containerLines, copied, variablesIn } from './deployed.ts'
import { root } from './tree.ts'

const lines = containerLines()
const box = mkdtempSync(join(tmpdir(), 'databasespel-box-'))
let server: ChildProcess | undefined
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(box, { recursive: true, force: true })
})

/** A folder with what a stage copies, as the container would hold it. The packages are linked: a copy takes a minute. */
function staged(stage: number, from: string): string {
  const folder = join(box, String(stage))
  mkdirSync(folder)
  const copies = lines.filter(({ word, stage: its }) => word === 'COPY' && its === stage).map(copied)
  for (const { built, sources } of copies) {
    for (const source of sources.filter((one) => basename(one) !== 'node_modules')) {
      const path = built ? join(from, source.replace('/app/', '')) : join(root, source)
      cpSync(path, join(folder, basename(source)), { recursive: true })
    }
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  taken.close()
  await once(taken, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const command = (word: string) => commandIn(lines.find((line) => line.word === word)?.rest ?? '[]')

it(
  'builds and runs from what the container file copies, and from nothing else',
  { timeout: 240_000 },
  async () => {
    const first = staged(0, root)
    const [node = '', ...build] = command('RUN')
    const built = spawnSync(node, build, { cwd: first, encoding: 'utf8' })
    expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('Building')])

    const second = staged(1, first)
    expect(existsSync(join(second, 'client'))).toBe(false)
    const variables = variablesIn(lines.find(({ word }) => word === 'ENV')?.rest ?? '')
    const metricsAt = await freePort()
    const own = { DATA_DIR: join(box, 'data'), HOST: '127.0.0.1', PORT: '0', METRICS_PORT: String(metricsAt) }
    const env = { ...process.env, ...variables, ...own }
    const [program = '', ...words] = command('CMD')
    const running = spawn(program, words, { cwd: second, env, stdio: ['ignore', 'pipe', 'inherit'] })
    server = running
    const port = await new Promise<string>((resolve) => {
      running.stdout.on('data', (said: Buffer) => {
        const [, found] = /localhost:(\d+)/.exec(String(said)) ?? []
        if (found) resolve(found)
      })
    })
    const at = `http://127.0.0.1:${port}`
    expect(await (await fetch(`${at}/readyz`)).json()).toMatchObject({ ready: true })
    expect(await (await fetch(at)).text()).toContain('<title>Databasespel</title>')
    expect(await (await fetch(`${at}/api/labels/rotterdam/nl`)).json()).toHaveProperty('variables')
    const metrics = await fetch(`http://127.0.0.1:${metricsAt}/metrics`)
    expect(await metrics.text()).toContain('databasespel_workshops 0')
    expect(await (await fetch(`${at}/security-policy.txt`)).text()).toContain('Report a weakness')
    const backup = ['setup.mjs', 'run', 'server/backup.ts', '--to', join(box, 'copies')]
    const copying = spawnSync(node, backup, { cwd: second, env, encoding: 'utf8' })
    expect(JSON.parse(copying.stdout)).toMatchObject({ workshops: 0, damaged: [] })
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    expect(await ended).toBe(0)
  },
)
