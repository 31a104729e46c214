import { afterAll, beforeAll, expect, it } from 'vitest'

import { cleaned } from '../../rules/words.ts'
import { hostile, hostileWords } from './hostile.ts'
import { expectLeaves } from './textLeaves.ts'
import { expectHarmless, expectText, openScreens } from './textScreens.ts'

const shown = hostile.map(cleaned)
let screens: Awaited<ReturnType<typeof openScreens>>
beforeAll(async () => {
  screens = await openScreens()
}, 180_000)
afterAll(() => screens?.close())

const at = (n: number) => hostile[n % hostile.length] ?? ''
const slow = 240_000

it(
  'takes an own word on a pile for a word, on the console, in the list of a phone and drawn on the wall',
  async () => {
    const { room, console, phone, table } = screens
    await room.goTo('link')
    await expect
      .poll(() => Object.keys(room.table()?.cards ?? {}).length, { timeout: 20_000 })
      .toBeGreaterThan(39)
    const cards = Object.keys(room.table()?.cards ?? {})
    const [person] = room.people
    if (!person) throw new Error('nobody is there')
    for (const [n, word] of hostileWords.entries()) {
      const [card = '', other = ''] = cards.slice(n * 2)
      await room.act(person, 'putWith', { cards: [card], card: other })
      const pileOf = () => room.table()?.cards[other]?.pile
      await expect.poll(pileOf).toBeDefined()
      await room.act(person, 'namePile', { pile: pileOf(), name: { as: 'word', word } })
    }
    const named = hostileWords.map(cleaned)
    await expectText(
      console,
      named.map((word) => `‘${word}’`),
    )
    for (const [pile, { name }] of Object.entries(room.table()?.piles ?? {}))
      if (name?.as === 'word') await room.act(room.lead, 'judgeWord', { pile, word: name.word, on: true })
    await expectText(phone, named)
    // The wall draws them on its canvas, where there is nothing but text.
    expect(await table.locator('canvas').count()).toBe(1)
    await expectHarmless(screens)
  },
  slow,
)

it(
  'takes reasons, sentences, promises, notes and lines for words',
  async () => {
    const { room, table } = screens
    await room.goTo('privacyDialogue')
    await room.act(room.lead, 'openStatement', { statement: 'whoLooked' })
    for (const [n, person] of room.people.entries())
      await room.act(person, 'vote', { choice: 'agree', words: at(n) })
    await room.act(room.lead, 'openBallots', {})
    for (const kind of ['agreed', 'parked', 'tip'])
      for (const words of hostile) await room.act(room.lead, 'noteText', { kind, words })
    const tip = Object.entries(room.console()?.texts ?? {}).find(([, { kind }]) => kind === 'tip')?.[0]
    await room.act(room.lead, 'rewordText', { text: tip, words: `${at(0)} ${at(1)}` })
    await room.goTo('wrapUp')
    for (const [n, person] of room.people.entries())
      await room.act(person, 'recommend', { first: 'matching', words: at(n + 4) })
    await room.act(room.lead, 'openBallots', {})
    await room.act(room.lead, 'promise', { who: at(0), when: at(15) })
    await expectText(table, [cleaned(at(0)), cleaned(at(15))])
    await room.goTo('evaluation')
    for (const [n, person] of room.people.entries())
      await room.act(person, 'evaluate', { now: {}, words: at(n + 8) })
    await room.act(room.lead, 'openBallots', {})
    await expectHarmless(screens)
  },
  slow,
)

it(
  'lets all of it leave as words',
  async () => {
    await expectLeaves(screens, shown)
    await expectHarmless(screens)
  },
  slow,
)
