import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { acted, served, workshopAt, type Served } from './served.ts'
import { keyOf } from './workshops.ts'

const ok = { ok: true }

describe('what is printed, over http', () => {
  let house: Served
  beforeAll(async () => {
    house = await served()
  })
  afterAll(() => house.end())

  it('reaches whoever leads and asks, and nobody else', async () => {
    const { facilitator } = await workshopAt(house, 'one', 'two')
    const { workshop, key } = facilitator
    const socket = house.socket(facilitator).connect()
    expect(await acted(socket, 1, 'goTo', { step: 4 })).toEqual(ok)
    expect(await acted(socket, 2, 'dealCards', { persons: 12 })).toEqual(ok)

    const { status, answer } = await house.post('/api/paper', { workshop, key })
    expect(status).toBe(200)
    expect(answer).toMatchObject({ cards: { length: 120 }, names: { length: 12 } })
    expect(await house.post('/api/paper', { workshop, key: keyOf('one') })).toEqual({
      status: 403,
      answer: { no: 'not-yours' },
    })
    expect(await house.post('/api/paper', { workshop, key: keyOf('somebody') })).toEqual({
      status: 404,
      answer: { no: 'gone' },
    })
    const page = { origin: 'http://evil.example' }
    expect((await house.post('/api/paper', { workshop, key }, page)).answer).toEqual({ no: 'not-yours' })
  })
})
