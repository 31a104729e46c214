import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { savedOf } from '../../rules/saved.ts'
import { limits } from '../../server/pace.ts'
import { wordCheck } from '../../server/startWord.ts'
import { stateAt } from '../gallery/states.ts'
import { aStart, served, type Served } from './served.ts'
import { keyOf } from './workshops.ts'

const word = 'Meedoen met data'

describe('a start word', () => {
  const isRight = wordCheck(word)

  it.each([word, ' meedoen met data ', 'MEEDOEN MET DATA', 'Meedoen met ｄata'])(
    'is right as %j',
    (typed) => {
      expect(isRight(typed)).toBe(true)
    },
  )

  it.each([undefined, '', 'meedoen', 'meedoen met dat', 'meedoen met datas', 'meedoenmetdata'])(
    'is wrong as %j',
    (typed) => {
      expect(isRight(typed)).toBe(false)
    },
  )
})

describe('a server with a start word', () => {
  let house: Served
  beforeAll(async () => {
    house = await served({
      startWord: word,
      limits: { ...limits, starting: { burst: 12, perSecond: 0.001 } },
    })
  })
  afterAll(() => house.end())
  const start = (more: object) => house.post('/api/workshops', { ...aStart, ...more })
  const no = { status: 403, answer: { no: 'wrong-word' } }

  it('tells that it asks one', async () => {
    expect(await (await fetch(`${house.url}/api/start`)).json()).toEqual({ word: true })
  })

  it('begins nothing without it, and nothing with another', async () => {
    expect(await start({})).toEqual(no)
    expect(await start({ word: 'een ander woord' })).toEqual(no)
    expect(await start({ word: 'x'.repeat(201) })).toMatchObject({ status: 400 })
    expect(await readdir(house.dataDir)).not.toContainEqual(expect.stringContaining('.journal'))
  })

  it('begins with it, lets participants in without it, and keeps it nowhere', async () => {
    const { status, answer } = await start({ word: 'meedoen met DATA' })
    expect(status).toBe(200)
    const { code } = Object.assign({ code: '' }, answer)
    expect(await house.post('/api/join', { entry: code, key: keyOf('one'), people: 1 })).toMatchObject({
      status: 200,
    })
    const files = (await readdir(house.dataDir)).filter((name) => name.endsWith('.journal'))
    expect(files).toHaveLength(1)
    const kept = await readFile(join(house.dataDir, files[0]!), 'utf8')
    expect(kept.toLowerCase()).not.toContain('meedoen')
  })

  it('asks it of a table from before as well', async () => {
    const file = savedOf(stateAt('link'))
    const again = (more: object) => house.post('/api/files', { file, start: { ...aStart, ...more } })
    expect(await again({})).toEqual(no)
    expect(await again({ word })).toMatchObject({ status: 200, answer: { code: expect.any(String) } })
  })

  it('slows down whoever tries word after word', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => start({ word: `woord nummer ${n}` })),
    )
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200)).toEqual([])
  })
})

it('takes no notice of a word where none is asked', async () => {
  const open = await served()
  expect(await (await fetch(`${open.url}/api/start`)).json()).toEqual({ word: false })
  expect(await open.post('/api/workshops', { ...aStart, word: 'zomaar' })).toMatchObject({ status: 200 })
  await open.end()
})
