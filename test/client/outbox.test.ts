import { beforeEach, describe, expect, it } from 'vitest'

import { FakeScreen } from './fakeLink.ts'

let screen: FakeScreen

beforeEach(() => {
  screen = new FakeScreen()
})

describe('acts', () => {
  it('wait until the line is open and go out one by one, numbered from 1', async () => {
    const first = screen.connection.act('ready', { on: true })
    const second = screen.connection.act('ready', { on: false })
    expect(screen.link.numbers).toEqual([])
    screen.link.tell('connect')
    expect(screen.link.sent.map(({ message }) => message)).toEqual([
      { n: 1, act: 'ready', carried: { on: true } },
    ])
    screen.link.answer(0, { ok: true })
    expect(await first).toEqual({ ok: true })
    expect(screen.link.numbers).toEqual([1, 2])
    screen.link.answer(1, { no: 'frozen' })
    expect(await second).toEqual({ no: 'frozen' })
  })

  it('that are larger than the server hears are refused here: it would cut the line again and again', async () => {
    screen.link.tell('connect')
    const words = 'a' + '\u0301'.repeat(10_000)
    expect(await screen.connection.act('giveTip', { words })).toEqual({ no: 'wrong-shape' })
    void screen.connection.act('ready', { on: true })
    expect(screen.link.sent.map(({ message }) => [message.n, message.act])).toEqual([[1, 'ready']])
  })

  it('are sent again under the same number after a cut, before later ones', async () => {
    screen.link.tell('connect')
    const first = screen.connection.act('ready', { on: true })
    screen.link.tell('disconnect')
    const second = screen.connection.act('ready', { on: false })
    expect(screen.link.numbers).toEqual([1])
    screen.link.tell('connect')
    expect(screen.link.numbers).toEqual([1, 1])
    screen.link.answer(1, { ok: true })
    screen.link.answer(2, { ok: true })
    expect(await Promise.all([first, second])).toEqual([{ ok: true }, { ok: true }])
    expect(screen.link.numbers).toEqual([1, 1, 2])
  })

  it('are sent again when eight seconds pass without an answer', async () => {
    screen.link.tell('connect')
    const act = screen.connection.act('ready', { on: true })
    screen.time.pass(7999)
    expect(screen.link.numbers).toEqual([1])
    screen.time.pass(1)
    expect(screen.link.numbers).toEqual([1, 1])
    screen.time.pass(8000)
    expect(screen.link.numbers).toEqual([1, 1, 1])
    screen.link.answer(0, { ok: true })
    expect(await act).toEqual({ ok: true })
    screen.time.pass(60_000)
    expect(screen.link.numbers).toEqual([1, 1, 1])
  })

  it('take the first answer and are deaf to its repeats', async () => {
    screen.link.tell('connect')
    const first = screen.connection.act('ready', { on: true })
    screen.time.pass(8000)
    const second = screen.connection.act('ready', { on: false })
    screen.link.answer(1, { ok: true })
    screen.link.answer(0, { no: 'too-fast' })
    screen.link.answer(1, { no: 'too-fast' })
    expect(await first).toEqual({ ok: true })
    screen.link.tell('disconnect')
    screen.link.tell('connect')
    expect(screen.link.numbers).toEqual([1, 1, 2, 2])
    screen.link.answer(3, { no: 'not-saved' })
    expect(await second).toEqual({ no: 'not-saved' })
  })

  it('heed no refusal of what they have sent again since: the later copy may still be played', async () => {
    screen.link.tell('connect')
    const act = screen.connection.act('ready', { on: true })
    screen.time.pass(8000)
    screen.link.answer(0, { no: 'not-saved' })
    screen.link.answer(1, { ok: true })
    expect(await act).toEqual({ ok: true })
    expect(screen.link.numbers).toEqual([1, 1])
  })

  it('ask once more when a copy was too fast, for the one before it may be played', async () => {
    screen.link.tell('connect')
    const act = screen.connection.act('ready', { on: true })
    screen.link.tell('disconnect')
    screen.link.tell('connect')
    screen.link.answer(1, { no: 'too-fast' })
    expect(screen.link.numbers).toEqual([1, 1])
    screen.time.pass(2000)
    expect(screen.link.numbers).toEqual([1, 1, 1])
    screen.link.answer(2, { ok: true })
    expect(await act).toEqual({ ok: true })
  })

  it('that are put in while the line is lost wait for it', () => {
    screen.link.tell('connect')
    screen.link.tell('disconnect')
    void screen.connection.act('ready', { on: true })
    expect(screen.link.numbers).toEqual([])
    screen.link.tell('connect')
    expect(screen.link.numbers).toEqual([1])
  })

  it('are not sent again by the timer while the line is lost', () => {
    screen.link.tell('connect')
    void screen.connection.act('ready', { on: true })
    screen.link.tell('disconnect')
    screen.time.pass(100_000)
    expect(screen.link.numbers).toEqual([1])
  })

  it('take an answer that an older link still brought, once', async () => {
    screen.link.tell('connect')
    const act = screen.connection.act('ready', { on: true })
    const old = screen.link
    old.tell('own', { from: 3, to: 4, change: {} })
    screen.time.pass(0)
    screen.link.tell('connect')
    expect(screen.link.numbers).toEqual([1])
    old.answer(0, { ok: true })
    expect(await act).toEqual({ ok: true })
    const next = screen.connection.act('ready', { on: false })
    screen.link.answer(0, { no: 'frozen' })
    screen.link.answer(1, { ok: true })
    expect(await next).toEqual({ ok: true })
  })

  it('get an answer when the workshop is gone, those that wait and those that come', async () => {
    screen.link.tell('connect')
    const waiting = screen.connection.act('ready', { on: true })
    screen.link.tell('farewell', 'gone')
    expect(await waiting).toEqual({ no: 'gone' })
    expect(await screen.connection.act('ready', { on: true })).toEqual({ no: 'gone' })
    expect(screen.link.closed).toBe(true)
    expect(screen.lines.at(-1)).toBe('gone')
  })
})
