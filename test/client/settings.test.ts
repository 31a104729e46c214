import { describe, expect, it } from 'vitest'

import { keepPassSeats, keepTurns, noTurns, passSeats, turnsKept } from '../../client/pass/kept.ts'
import { createSettings, newClient, newKey, seatFrom, seatIn } from '../../client/settings.ts'
import { helloShape } from '../../rules/wire.ts'
import * as v from 'valibot'
import { FakeShelf } from './shelf.ts'

const seat = { workshop: 'w1234567', key: 'abcdefghijklmnopqrstuv' }

const box = () => new FakeShelf()

describe('settings', () => {
  it('keep a seat for each role, also in the next page', () => {
    const storage = box()
    createSettings(storage).keepSeat('participant', seat)
    const next = createSettings(storage)
    expect(next.seat('participant')).toEqual(seat)
    expect(next.seat('console')).toBeUndefined()
    next.dropSeat('participant')
    expect(createSettings(storage).seat('participant')).toBeUndefined()
  })

  it('tell what others do until that is switched off, also on the next page', () => {
    const storage = box()
    expect(createSettings(storage).tellsOthers()).toBe(true)
    createSettings(storage).keepTellsOthers(false)
    expect(createSettings(storage).tellsOthers()).toBe(false)
    createSettings(storage).keepTellsOthers(true)
    expect(createSettings(storage).tellsOthers()).toBe(true)
  })

  it('read the wall aloud for itself, and not because the console beside it is read', () => {
    const storage = box()
    createSettings(storage).keepAloud('own', true)
    const next = createSettings(storage)
    expect([next.aloud('own'), next.aloud('wall')]).toEqual([true, false])
    next.keepAloud('wall', true)
    next.keepAloud('own', false)
    expect([createSettings(storage).aloud('own'), createSettings(storage).aloud('wall')]).toEqual([
      false,
      true,
    ])
  })

  it('join with one key as long as the code is the same', () => {
    const settings = createSettings(box())
    const key = settings.joiningKey('K7QWM3')
    expect(settings.joiningKey('K7QWM3')).toBe(key)
    expect(settings.joinedWith()).toBe('K7QWM3')
    expect(settings.joiningKey('OTHER1')).not.toBe(key)
    settings.keepSeat('participant', seat)
    settings.dropSeat('participant')
    expect(settings.joinedWith()).toBeUndefined()
  })

  it('remember for as long as the page when the storage refuses or is not there', () => {
    const refuses = () => {
      throw new Error('full')
    }
    const calls = { getItem: refuses, setItem: refuses, removeItem: refuses, key: refuses, length: 1 }
    for (const storage of [undefined, calls]) {
      const settings = createSettings(storage)
      settings.keepLanguage('en')
      settings.keepSeat('table', seat)
      expect(settings.language()).toBe('en')
      expect(settings.seat('table')).toEqual(seat)
      settings.dropSeat('table')
      expect(settings.seat('table')).toBeUndefined()
    }
  })

  it('leave the next page without a seat, rather than with an old one, where the storage is full', () => {
    const storage = box()
    createSettings(storage).keepSeat('participant', { ...seat, workshop: 'w7654321' })
    storage.full = true
    const settings = createSettings(storage)
    settings.keepSeat('participant', seat)
    expect(settings.seat('participant')).toEqual(seat)
    expect(createSettings(storage).seat('participant')).toBeUndefined()
  })

  it('pass over what somebody else wrote there', () => {
    const storage = box()
    storage.setItem('databasespel.participant', 'nonsense')
    const settings = createSettings(storage)
    expect(settings.seat('participant')).toBeUndefined()
  })
})

describe('keys', () => {
  it('have the shape that the wire asks, and never repeat', () => {
    const made = Array.from({ length: 200 }, () => ({
      workshop: 'w1234567',
      key: newKey(),
      client: newClient(),
    }))
    for (const hello of made) expect(v.safeParse(helloShape, hello).success).toBe(true)
    expect(new Set(made.map(({ key }) => key)).size).toBe(200)
    expect(new Set(made.map(({ client }) => client)).size).toBe(200)
  })

  it('are found in what somebody pasted: an address, or the whole file', () => {
    const written = `${seat.workshop}.${seat.key}`
    for (const text of [
      written,
      `http://192.168.178.21:3000/console#seat=${written}`,
      `Databasespel\r\n\r\n${written}\r\nLost? Go to 192.168.178.21:3000`,
    ])
      expect(seatIn(text)).toEqual(seat)
    for (const text of ['', 'K7MR4PXD', 'http://192.168.178.21:3000', `${written}x`])
      expect(seatIn(text)).toBeUndefined()
  })

  it('are read from a QR, or not at all', () => {
    expect(seatFrom(`${seat.workshop}.${seat.key}`)).toEqual(seat)
    expect(seatFrom('w1234567.short')).toBeUndefined()
    expect(seatFrom('')).toBeUndefined()
    expect(seatFrom(`${seat.workshop}.${seat.key}x`)).toBeUndefined()
  })
})

describe('a device that goes from hand to hand', () => {
  const shared = [
    { ...seat, key: 'abcdefghijklmnopqrstu1', id: 's2' },
    { ...seat, key: 'abcdefghijklmnopqrstu2', id: 's13' },
  ]

  it('keeps its seats and how far it went round, also in the next page', () => {
    const storage = box()
    const settings = createSettings(storage)
    keepPassSeats(settings, shared)
    keepTurns(settings, { round: '3_1700_x_', had: { s2: 'done', s13: 'skipped' }, at: 's13', out: true })
    const next = createSettings(storage)
    expect(passSeats(next)).toEqual(shared)
    expect(passSeats(next, 'w7654321')).toEqual([])
    expect(turnsKept(next)).toEqual({
      round: '3_1700_x_',
      had: { s2: 'done', s13: 'skipped' },
      at: 's13',
      out: true,
    })
  })

  it('knows nothing at first, and passes over what somebody else wrote there', () => {
    const storage = box()
    expect([passSeats(createSettings(storage)), turnsKept(createSettings(storage))]).toEqual([[], noTurns])
    storage.setItem('databasespel.pass', 'nonsense w1234567.short~s2 ~ x')
    storage.setItem('databasespel.round', 'nonsense')
    expect([passSeats(createSettings(storage)), turnsKept(createSettings(storage))]).toEqual([[], noTurns])
  })

  it('forgets all of it with the workshop, and no other', () => {
    const storage = box()
    const settings = createSettings(storage)
    keepPassSeats(settings, shared)
    keepTurns(settings, { round: 'r', had: { s2: 'done' } })
    settings.unsent(shared[0] ?? seat).keep('client123', [{ n: 1, act: 'ready', carried: { on: true } }])
    settings.forget('w7654321')
    expect(passSeats(settings)).toEqual(shared)
    expect(settings.unsent(shared[0] ?? seat).left('other')).toHaveLength(1)
    settings.forget(seat.workshop)
    expect([passSeats(settings), turnsKept(settings)]).toEqual([[], noTurns])
    expect(storage.length).toBe(0)
  })
})
