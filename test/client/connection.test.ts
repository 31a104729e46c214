import { beforeEach, describe, expect, it } from 'vitest'

import type { OwnView } from '../../rules/view/views.ts'
import { FakeScreen } from './fakeLink.ts'

const own: OwnView = {
  seat: 's2',
  role: 'participant',
  order: 2,
  people: 1,
  may: ['ready'],
  persons: {},
  cards: {},
  ready: false,
  tray: [],
}

let screen: FakeScreen

beforeEach(() => {
  screen = new FakeScreen()
})

describe('views', () => {
  beforeEach(() => {
    screen.link.tell('connect')
    screen.link.tell('own', { to: 7, whole: own })
  })

  it('come whole, and then as changes from the version that is held', () => {
    expect(screen.shown.at(-1)).toEqual(own)
    screen.link.tell('own', { from: 7, to: 9, change: { ready: true, tray: ['1-4'] } })
    expect(screen.shown.at(-1)).toEqual({ ...own, ready: true, tray: ['1-4'] })
    screen.link.tell('own', { from: 9, to: 10, change: { ready: false } })
    expect(screen.shown.at(-1)).toEqual({ ...own, tray: ['1-4'] })
    expect(screen.links).toHaveLength(1)
  })

  it('are asked whole, by a fresh link, when a version is missing', () => {
    const old = screen.link
    old.tell('own', { from: 8, to: 9, change: { ready: true } })
    expect(screen.shown.at(-1)).toEqual(own)
    screen.time.pass(0)
    expect(old.closed).toBe(true)
    expect(screen.links).toHaveLength(2)
    screen.link.tell('connect')
    screen.link.tell('own', { to: 9, whole: { ...own, ready: true } })
    expect(screen.shown.at(-1)).toEqual({ ...own, ready: true })
  })

  it('that come in the wrong order never reach the screen', () => {
    const old = screen.link
    old.tell('own', { from: 8, to: 9, change: { order: 9 } })
    old.tell('own', { from: 7, to: 8, change: { order: 8 } })
    screen.time.pass(0)
    old.tell('own', { from: 8, to: 9, change: { order: 9 } })
    expect(screen.shown.at(-1)).toEqual({ ...own, order: 8 })
    screen.link.tell('connect')
    screen.link.tell('own', { to: 9, whole: { ...own, order: 9 } })
    expect(screen.shown.at(-1)).toEqual({ ...own, order: 9 })
  })

  it('that come twice are let pass without asking', () => {
    screen.link.tell('own', { from: 7, to: 8, change: { ready: true } })
    screen.link.tell('own', { from: 7, to: 8, change: { ready: true } })
    screen.time.pass(10_000)
    expect(screen.links).toHaveLength(1)
    expect(screen.shown).toHaveLength(2)
  })

  it('are not patched onto what was held before a cut', () => {
    screen.link.tell('disconnect')
    screen.link.tell('connect')
    screen.link.tell('own', { from: 7, to: 8, change: { ready: true } })
    expect(screen.shown.at(-1)).toEqual(own)
    screen.time.pass(0)
    expect(screen.links).toHaveLength(2)
  })

  it('that keep missing are asked with more and more patience', () => {
    const gap = () => screen.link.tell('own', { from: 70, to: 71, change: {} })
    const opened = [0, 500, 1000, 1500].map((rest) => {
      gap()
      screen.time.pass(rest - 1)
      const before = screen.links.length
      screen.time.pass(1)
      screen.link.tell('connect')
      return screen.links.length - before
    })
    expect(opened).toEqual([1, 1, 1, 1])
    screen.link.tell('own', { to: 60, whole: own })
    gap()
    gap()
    screen.time.pass(4000)
    expect(screen.links).toHaveLength(6)
  })

  it('of the table, of the seat and of the console have versions of their own', () => {
    screen.link.tell('console', { from: 7, to: 8, change: { linked: 3 } })
    screen.time.pass(0)
    expect(screen.links).toHaveLength(2)
  })
})

describe('the line', () => {
  it('is told: opening, open, lost, open again', () => {
    screen.link.tell('connect')
    screen.link.tell('disconnect')
    screen.link.tell('connect_error', { message: 'xhr poll error' })
    screen.link.tell('connect')
    expect(screen.lines).toEqual(['opening', 'open', 'lost', 'lost', 'open'])
    expect(screen.links).toHaveLength(1)
  })

  it('goes on trying, with what is unsent, where the server cannot open the workshop', () => {
    void screen.connection.act('ready', { on: true })
    screen.link.tell('connect_error', { message: 'not-readable' })
    expect(screen.lines.at(-1)).toBe('shut')
    screen.link.tell('connect')
    expect(screen.lines.at(-1)).toBe('open')
    expect(screen.link.sent).toHaveLength(1)
  })

  it('ends when the door says gone or removed', async () => {
    const act = screen.connection.act('ready', { on: true })
    screen.link.tell('connect_error', { message: 'removed' })
    expect(screen.lines.at(-1)).toBe('removed')
    expect(await act).toEqual({ no: 'removed' })
    expect(screen.link.closed).toBe(true)
  })

  it('says that the server comes back soon, and keeps the acts', async () => {
    screen.link.tell('connect')
    screen.link.tell('backSoon')
    const act = screen.connection.act('ready', { on: true })
    screen.link.tell('disconnect')
    screen.link.tell('connect')
    screen.link.answer(screen.link.sent.length - 1, { ok: true })
    expect(await act).toEqual({ ok: true })
    expect(screen.lines).toEqual(['opening', 'open', 'backSoon', 'lost', 'open'])
  })

  it('tells the clock of the server', () => {
    screen.link.tell('clock', 1234)
    expect(screen.clocks).toEqual([1234])
  })

  it('hears nothing more after it was closed', async () => {
    screen.link.tell('connect')
    const act = screen.connection.act('ready', { on: true })
    screen.connection.close()
    screen.link.tell('own', { to: 1, whole: own })
    screen.link.tell('disconnect')
    expect(await act).toEqual({ no: 'gone' })
    expect(screen.shown).toEqual([])
    expect(screen.lines.at(-1)).toBe('open')
    screen.time.pass(100_000)
    expect(screen.links).toHaveLength(1)
  })
})
