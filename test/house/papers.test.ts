import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { backupCommand } from '../../server/backupCommand.ts'
import { keptFor } from '../../server/erasing.ts'
import { settings, usage } from '../../server/flags.ts'
import { limits } from '../../server/pace.ts'
import { leastFree } from '../../server/readiness.ts'
import { reportNames } from '../../server/report.ts'
import { restoreCommand } from '../../server/restoreCommand.ts'
import { served, workshopAt, type Served } from '../server/served.ts'
import { facilitatorKey, keyOf } from '../server/workshops.ts'
import { linksOn, namedOn } from './papers.ts'
import { root, textOf } from './tree.ts'

const page = 'docs/operate.md'
const text = textOf(page)
const { scripts } = JSON.parse(textOf('package.json'))

describe('docs/operate.md', () => {
  let house: Served
  let metrics = ''
  beforeAll(async () => {
    house = await served({ metrics: { port: 0, host: '127.0.0.1' }, proxies: 1 })
    metrics = await (await fetch(`http://127.0.0.1:${house.metricsPort}/metrics`)).text()
  })
  afterAll(() => house.end())

  it('names every flag and variable beside each other, as the server knows them', () => {
    const rows = [...text.matchAll(/^\| `--([\w-]+)` \| `(\w+)` \|/gm)].map(([, flag, variable]) => [
      flag,
      variable,
    ])
    expect(rows).toEqual(Object.entries(settings).map(([flag, { variable }]) => [flag, variable]))
  })

  it('names no flag of ours that there is not', async () => {
    const helps = await Promise.all([backupCommand(['--help'], {}, 0), restoreCommand(['--help'], {}, 0)])
    const known = [usage, ...helps.map((help) => ('out' in help ? help.out : ''))].join('\n')
    const theirs =
      /^(?:system|home-dir|shell|now|detach|name|init|read-only|tmpfs|cap-drop|memory|volume|publish|env|env-file|stop-timeout|max-old-space-size)$/
    const flags = namedOn(page, /(?<![\w-])--([a-z][\w-]*)/g).filter((flag) => !theirs.test(flag))
    expect(flags.filter((flag) => !known.includes(`--${flag} `))).toEqual([])
    expect(flags).toContain('keep')
  })

  it('sets no variable that the server does not know', () => {
    const known: readonly string[] = Object.values(settings).map(({ variable }) => variable)
    const set = [...text.matchAll(/\b([A-Z]+_?[A-Z]+)=/g)].map(([, name = '']) => name)
    // Node's own.
    expect(set.filter((name) => name !== 'NODE_OPTIONS' && !known.includes(name))).toEqual([])
    expect(set.length).toBeGreaterThan(5)
  })

  it('names only commands of package.json, and files that are there', () => {
    const commands = namedOn(page, /npm run (\w+)/g)
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
    const files = namedOn(
      page,
      /(?<![\w/.-])((?:deploy|docs|server|test)\/[\w./-]+|setup\.mjs|package-lock\.json)/g,
    )
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(files.length).toBeGreaterThan(6)
  })

  it('names only addresses that answer', async () => {
    const paths = namedOn(page, /^(\/[\w./-]+)$/g).filter((path) => !/^\/(?:etc|var|opt|usr)\//.test(path))
    expect(paths.toSorted()).toEqual(['/.well-known/security.txt', '/healthz', '/metrics', '/readyz'])
    for (const path of paths) {
      const port = path === '/metrics' ? house.metricsPort : house.port
      expect([path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]).toEqual([path, 200])
    }
  })

  it('names every figure that is counted, and none that is not', () => {
    const ours = [...metrics.matchAll(/^# TYPE (databasespel_\w+) /gm)].map(([, name = '']) => name)
    const named = namedOn(page, /((?:databasespel|process|nodejs)_[a-z0-9_]+)/g).map((name) =>
      name.replace(/_bucket$/, ''),
    )
    expect(ours.filter((name) => !named.includes(name))).toEqual([])
    expect(named.filter((name) => !metrics.includes(`# TYPE ${name} `))).toEqual([])
  })

  it('rings for reports, outcomes and states that exist', async () => {
    const rung = [...text.matchAll(/report=~?"([\w|]+)"/g)].flatMap(([, names = '']) => names.split('|'))
    const told = namedOn(page, /^(workshopDamaged|notErased|handsRest|tripWire)$/g)
    expect([...rung, ...told].filter((name) => !reportNames.includes(name))).toEqual([])
    expect(rung.length).toBeGreaterThan(5)
    const readiness: object = await (await fetch(`${house.url}/readyz`)).json()
    for (const state of namedOn(page, /^(writable|roomy|damaged|ready)$/g))
      expect(readiness).toHaveProperty(state)
  })

  it('quotes what the server says when something is wrong', () => {
    const said = readdirSync(join(root, 'server')).filter((name) => name.endsWith('.ts'))
    const code = said.map((name) => textOf(`server/${name}`)).join('\n')
    for (const words of [
      'Another Databasespel uses the folder',
      'Nothing can be kept in the folder',
      'Use the address in numbers',
    ]) {
      expect([words, text.includes(words) && code.includes(words)]).toEqual([words, true])
    }
    expect(text).toContain('`Port 3000 is in use`')
    expect(code).toContain('is in use, perhaps')
    const {
      'net.backSoon': backSoon,
      'console.erase.button': erase,
      'home.practice': practice,
    } = JSON.parse(textOf('client/texts/en.json'))
    for (const words of [backSoon, erase, practice]) expect(text).toContain(words)
  })

  it('gives the figures that the code holds', () => {
    const { burst, perSecond } = limits.starting
    expect(text).toContain(`typed at most ${burst} times at once and then five times a minute`)
    expect(perSecond * 60).toBeCloseTo(5)
    expect(text).toContain(`Below ${leastFree / 1024 / 1024} MB free`)
    expect(text).toContain(`erased after ${keptFor / 3_600_000} hours`)
  })

  it('says truly what is on the disk: hashed keys, marks, no address; files for their owner alone', async () => {
    const { dataDir } = house
    const { code } = await workshopAt(house)
    const address = { 'x-forwarded-for': '203.0.113.77' }
    const asked = { entry: code, key: keyOf('one'), people: 1 }
    const response = await fetch(`${house.url}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...address },
      body: JSON.stringify(asked),
    })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    const files = readdirSync(dataDir).filter((name) => name.endsWith('.journal'))
    expect(files).toHaveLength(1)
    const path = join(dataDir, files.join())
    const kept = readFileSync(path, 'utf8')
    for (const secret of ['203.0.113', '127.0.0.1', keyOf('one'), facilitatorKey])
      expect(kept).not.toContain(secret)
    expect(kept).toContain('"mark"')
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('shows the policy to whoever asks for it', async () => {
    expect(await (await fetch(`${house.url}/security-policy.txt`)).text()).toBe(textOf('SECURITY.md'))
  })
})

describe('every page', () => {
  const pages = ['README.md', 'README.en.md', 'CONTRIBUTING.md', 'SECURITY.md']
  const more = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))

  it.each([...pages, ...more.map((name) => `docs/${name}`)])('%s links only to what is there', (name) => {
    const broken = linksOn(name).filter((link) => !existsSync(join(root, name, '..', link)))
    expect(broken).toEqual([])
  })
})

describe('npm run sbom', () => {
  type Component = { name: string; version: string; properties: { name: string }[] }

  it('prints every package of the lock file, and marks those that only tests need', () => {
    const [command = '', ...words] = String(scripts.sbom).split(' ')
    const shell = process.platform === 'win32'
    const { stdout } = spawnSync(command, words, { cwd: root, encoding: 'utf8', shell })
    const printed: { bomFormat: string; components: Component[] } = JSON.parse(stdout)
    expect(printed.bomFormat).toBe('CycloneDX')
    const isMarked = ({ properties }: Component) =>
      properties.some(({ name }) => name.endsWith(':development'))
    const marks = new Map(printed.components.map((one) => [`${one.name} ${one.version}`, isMarked(one)]))
    const { packages } = JSON.parse(textOf('package-lock.json'))
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
    const nameOf = (name: string) => `${name} ${packages[`node_modules/${name}`].version}`
    expect(Object.keys(dependencies).filter((name) => marks.get(nameOf(name)) !== false)).toEqual([])
    expect(Object.keys(devDependencies).filter((name) => !marks.has(nameOf(name)))).toEqual([])
    expect(marks.get(nameOf('vitest'))).toBe(true)
  })
})
