import { rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { refusals } from '../../rules/refusals.ts'
import { watching } from '../../server/metricsWatch.ts'
import { limits, pacesOf } from '../../server/pace.ts'
import { reportNames } from '../../server/report.ts'
import { started } from './entering.ts'
import { fakeDisk } from './fakeDisk.ts'
import { aHouse, fakeWorld } from './house.ts'
import { acted, aStart, connected, served, workshopAt, type Served } from './served.ts'
import { keyOf } from './workshops.ts'

const metrics = { port: 0, host: '127.0.0.1' }
const ourWords: readonly string[] = [
  'ok in out start join regain pair grant save erase append snapshot'.split(' '),
  refusals,
  reportNames,
  Object.keys(limits),
].flat()

/** The figures of this server, by name and labels as Prometheus reads them. */
async function figuresOf(house: Served) {
  const response = await fetch(`http://127.0.0.1:${house.metricsPort}/metrics`)
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const text = await response.text()
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'))
  const figure = new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  )
  return { text, lines, of: (name: string) => figure.get(`databasespel_${name}`) }
}

describe('a server that is watched', () => {
  let house: Served
  let code = ''
  beforeAll(async () => {
    house = await served({ metrics, limits: { ...limits, granting: { burst: 1, perSecond: 0.001 } } })
    const begun = await workshopAt(house, 'one', 'two')
    code = begun.code
    for (const hello of [
      begun.facilitator,
      begun.hello('one'),
      { ...begun.hello('one'), client: 'another-one' },
    ]) {
      const socket = house.socket(hello)
      await connected(socket.connect())
      await acted(socket, 1, 'freeze', { on: true })
      await acted(socket, 2, 'freeze', { what: 'is this' })
    }
    await house.post('/api/join', { entry: 'AAAAAA', key: keyOf('three'), people: 1 })
    for (let n = 0; n < 3; n++)
      await house.post('/api/save', { workshop: begun.workshop, key: keyOf('four') })
  })
  afterAll(() => house.end())

  it('tells how many workshops, screens and seats there are, and that the disk takes what comes', async () => {
    const { of } = await figuresOf(house)
    expect([of('workshops'), of('devices'), of('seats')]).toEqual([1, 3, 2])
    expect([of('writable'), of('damaged')]).toEqual([1, 0])
  })

  it('counts acts by their answer, and how long they took', async () => {
    const { of } = await figuresOf(house)
    expect(of('acts_total{outcome="ok"}')).toBe(1)
    expect(of('acts_total{outcome="not-yours"}')).toBe(4)
    expect(of('acts_total{outcome="wrong-shape"}')).toBe(1)
    expect(of('act_seconds_count')).toBe(6)
    expect(of('act_seconds_bucket{le="+Inf"}')).toBe(6)
  })

  it('counts answers at the doors, what came too fast, what was reported, bytes, and the work of the disk', async () => {
    const { of } = await figuresOf(house)
    expect(of('answers_total{door="join",outcome="ok"}')).toBe(2)
    expect(of('answers_total{door="join",outcome="no-entry"}')).toBe(1)
    expect(of('paced_total{limit="granting"}')).toBe(2)
    expect(of('reports_total{report="workshopBegun"}')).toBe(1)
    expect(of('reports_total{report="cutOff"}')).toBe(0)
    expect(of('store_seconds_count{work="append"}')).toBeGreaterThan(0)
    expect(of('store_seconds_count{work="snapshot"}')).toBeGreaterThan(0)
    expect(of('bytes_total{direction="in"}')).toBeGreaterThan(1000)
    expect(of('bytes_total{direction="out"}')).toBeGreaterThan(1000)
  })

  it('has no label but from our own lists: no id, code, key or address', async () => {
    const { text, lines } = await figuresOf(house)
    const ours = lines.filter((line) => line.startsWith('databasespel_'))
    const values = ours.flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/g)])
    const labels = values.filter(([, name]) => name !== 'le')
    expect(labels.map(([, , value]) => value).filter((value) => !ourWords.includes(value ?? ''))).toEqual([])
    expect(labels.length).toBeGreaterThan(50)
    for (const secret of [code, keyOf('one'), '127.0.0.1', 'client-one']) expect(text).not.toContain(secret)
  })

  it('gives nothing else there, and no figures at its own address', async () => {
    const at = `http://127.0.0.1:${house.metricsPort}`
    expect((await fetch(`${at}/`)).status).toBe(404)
    expect((await fetch(`${at}/metrics`, { method: 'POST' })).status).toBe(404)
    expect((await fetch(`${house.url}/metrics`)).status).toBe(404)
  })
})

it('counts what is refused for coming too fast, and takes as much as before', () => {
  const paces = pacesOf({ ...limits, guessing: { burst: 2, perSecond: 1 } }, () => 0)
  const { guessing } = watching(metrics).paces(paces)
  expect([guessing.take('all', 0.5), guessing.take('all', 1.5), guessing.take('all', 0.5)]).toEqual([
    true,
    true,
    false,
  ])
  guessing.giveBack('all')
  expect(guessing.take('all')).toBe(true)
})

it('tells how often hands rested because the process was late', async () => {
  const world = fakeWorld()
  let rested = 0
  const meter = { act: () => () => undefined, rested: () => void (rested += 1) }
  const house = await aHouse(fakeDisk(), { world, meter })
  await started(house)
  world.pass(50)
  expect(rested).toBe(0)
  for (let n = 0; n < 10; n++) world.pass(300)
  expect(rested).toBeGreaterThan(4)
})

it('tells of a disk that refuses', async () => {
  const house = await served({ metrics })
  await workshopAt(house)
  await rm(house.dataDir, { recursive: true })
  await writeFile(house.dataDir, 'no folder')
  expect(await house.post('/api/workshops', { ...aStart, key: keyOf('next') })).toMatchObject({ status: 503 })
  const { of } = await figuresOf(house)
  expect(of('writable')).toBe(0)
  expect(of('store_failures_total{work="snapshot"}')).toBe(1)
  expect(of('acts_not_saved_total')).toBe(1)
  await house.end()
})

it('says so when the port for metrics is taken, and gives back all it held', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const house = await served()
  await house.stop()
  const again = served({ dataDir: house.dataDir, metrics: { port, host: '127.0.0.1' } })
  await expect(again).rejects.toThrow(`Metrics cannot be given on port ${port} of 127.0.0.1 (EADDRINUSE)`)
  other.close()
  const free = await served({ dataDir: house.dataDir })
  expect(free.metricsPort).toBe(undefined)
  await free.end()
})
