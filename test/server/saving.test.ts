import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builtIn } from '../../rules/agendaFile.ts'
import { consoleView } from '../../rules/view/console.ts'
import { aJoin, aStart as begunWith, started } from './entering.ts'
import { aHouse, deck } from './house.ts'
import { lead, linking } from './linking.ts'
import { acted, aStart, served, workshopAt, type Served } from './served.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const ok = { ok: true }

describe('a table that is saved', () => {
  it('goes on as a new workshop after the first is erased', async () => {
    const house = await aHouse()
    const { workshop, code, room } = await started(house)
    for (const name of ['one', 'two', 'three', 'four']) await house.entrance.join(aJoin(code, name))
    const hello = { workshop, key: facilitatorKey }
    expect(await house.entrance.save(hello)).toBe('not-on-table')
    expect(await lead(room, 'goTo', { step: linking - 2 })).toEqual(ok)
    expect(await lead(room, 'doItForThem', {})).toEqual(ok)
    expect(await lead(room, 'goTo', { step: linking })).toEqual(ok)
    expect(await house.entrance.save({ workshop, key: keyOf('one') })).toBe('not-yours')
    const file = await house.entrance.save(hello)
    if (typeof file === 'string') throw new Error(file)
    expect(await house.entrance.erase(hello)).toEqual({})
    expect(house.disk.names().filter((name) => !name.endsWith('.erased'))).toEqual([])
    expect(await house.entrance.save(hello)).toBe('gone')

    const next = await house.entrance.start(begunWith, file)
    if (typeof next === 'string') throw new Error(next)
    const again = house.rooms.find(next.workshop)
    if (!again) throw new Error('no room')
    expect(Object.keys(again.workshop.seats)).toEqual(['f', 't'])
    expect(again.workshop.agenda.map(({ name }) => name).slice(0, 3)).toEqual(['welcome', 'link', 'pause'])
    await house.entrance.join(aJoin(next.code, 'five'))
    expect(await lead(again, 'goTo', { step: 1 })).toEqual(ok)
    expect(consoleView(again.workshop, deck, new Set())).toMatchObject({ cardCount: 60, linked: 0 })
    expect(await lead(again, 'doItForThem', {})).toEqual(ok)
    expect(consoleView(again.workshop, deck, new Set())).toMatchObject({ namesLeft: 0, linked: 60 })
  })
})

describe('over http', () => {
  let house: Served
  beforeAll(async () => {
    house = await served()
  })
  afterAll(() => house.end())

  /** The table of a new workshop, its numbers written and all linked. */
  async function aTable() {
    const { facilitator } = await workshopAt(house, 'one', 'two')
    const socket = house.socket(facilitator).connect()
    let n = 0
    const led = async (act: string, carried: unknown) =>
      expect(await acted(socket, (n += 1), act, carried)).toEqual(ok)
    for (const step of [5, 6, 7]) {
      await led('goTo', { step })
      await led('doItForThem', {})
    }
    const { workshop, key } = facilitator
    const { status, answer } = await house.post('/api/save', { workshop, key })
    expect(status).toBe(200)
    return { answer, workshop, key }
  }

  it('saves a table for its facilitator, tells what is in it, and begins with it', async () => {
    const { answer: file, workshop, key } = await aTable()
    expect((await house.post('/api/save', { workshop, key: keyOf('one') })).answer).toEqual({
      no: 'not-yours',
    })
    expect((await house.post('/api/erase', { workshop, key })).status).toBe(200)
    const { answer } = await house.post('/api/files', { file })
    expect(answer).toMatchObject({
      saved: { persons: 4, cards: 40, piles: 4, claims: 0, from: 'link', agenda: 'council' },
    })
    const start = { ...aStart, key: keyOf('again'), agenda: 'lesson' }
    const next = await house.post('/api/files', { file, start })
    expect(next).toMatchObject({
      status: 200,
      answer: { workshop: expect.any(String), code: expect.any(String) },
    })
  })

  it('takes in a file as large as a game can make, and none larger; elsewhere no more than 4 kB', async () => {
    const padded = (size: number) => ({ file: { databasespel: 'workshop', more: 'x'.repeat(size) } })
    expect((await house.post('/api/files', padded(60_000))).status).toBe(200)
    expect(await house.post('/api/files', padded(70_000))).toEqual({
      status: 400,
      answer: { no: 'wrong-shape' },
    })
    for (const path of ['/api/save', '/api/workshops', '/api/erase', '/api/keys'])
      expect((await house.post(path, padded(5000))).status).toBe(400)
  })

  it('tells what is wrong with a file, and begins nothing with it', async () => {
    const file = { ...builtIn('demo'), steps: [{ name: 'link', minutes: 200 }] }
    expect(await house.post('/api/files', { file })).toEqual({
      status: 200,
      answer: { faults: [{ field: 'steps.0.minutes', reason: 'minutes' }] },
    })
    const { answer: table } = await aTable()
    const spoilt = Object.assign({}, table, { deck: 'atlantis' })
    expect((await house.post('/api/files', { file: spoilt, start: aStart })).answer).toEqual({
      faults: [{ field: 'deck', reason: 'unknown-deck' }],
    })
    const foreign = Object.assign({}, table, { language: 'pl' })
    for (const start of [undefined, { ...aStart, language: 'pl' }])
      expect((await house.post('/api/files', { file: foreign, start })).answer).toEqual({
        faults: [{ field: 'language', reason: 'no-language' }],
      })
    const page = { origin: 'http://evil.example' }
    expect((await house.post('/api/files', { file }, page)).answer).toEqual({ no: 'not-yours' })
  })

  it('begins with an agenda of one’s own, and refuses one that cannot be', async () => {
    const plan = { ...builtIn('demo'), name: 'Kort', steps: [{ name: 'welcome', minutes: 3 }] }
    expect((await house.post('/api/workshops', { ...aStart, plan })).status).toBe(200)
    const wrong = { ...plan, steps: [{ name: 'link', minutes: 3 }] }
    expect((await house.post('/api/workshops', { ...aStart, plan: wrong })).answer).toEqual({
      no: 'wrong-shape',
    })
  })
})

it('follows an own agenda, and is like the one that it names', async () => {
  const house = await aHouse()
  const steps = [
    { name: 'welcome', minutes: 3 },
    { name: 'experiences', minutes: 30 },
  ] as const
  const plan = { ...builtIn('lesson'), name: 'Gesprek', steps: [...steps] }
  const begun = await house.entrance.start({ ...begunWith, plan })
  if (typeof begun === 'string') throw new Error(begun)
  const { agenda, settings } = house.rooms.find(begun.workshop)?.workshop ?? {}
  expect(agenda).toEqual(steps)
  expect(settings).toEqual({
    deck: 'rotterdam',
    variant: 'classic',
    agenda: 'lesson',
    language: 'nl',
    address: 'u',
    origin: false,
    rehearsal: false,
  })
})
