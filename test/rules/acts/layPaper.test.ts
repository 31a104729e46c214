import { describe, expect, it } from 'vitest'

import { mistakeCounts, mistakesIn } from '../../../rules/measure/mistakes.ts'
import { paperCodes } from '../../../rules/paperCodes.ts'
import type { TypedPile } from '../../../rules/paperPiles.ts'
import { mayNow, play } from '../../../rules/play.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { asked, givenFor, goneTo, led, workshopAt } from '../../play/table.ts'
import { codesByPerson, lyingCodes, onPaper, pilesByPerson } from './paper.ts'

const start = onPaper(4)
const [a = [], b = []] = codesByPerson(start)
const piles = pilesByPerson(start)
const done = led(start, 'layPaper', { piles: piles })

const lay = (workshop: Workshop, ...typed: TypedPile[]) => led(workshop, 'layPaper', { piles: typed })
const tryLay = (workshop: Workshop, ...typed: TypedPile[]) =>
  asked(workshop, 'f', 'layPaper', { piles: typed })
const mistakes = (workshop: Workshop) => mistakeCounts(mistakesIn(workshop, workshop.seats))
const cardOf = (workshop: Workshop, code = '') => workshop.cards[paperCodes(workshop).get(code) ?? '']

describe('a paper table that comes to the screen', () => {
  it('lies there as it was typed, each pile under its number', () => {
    expect(lyingCodes(done)).toEqual(piles.map(({ codes }) => codes.toSorted().join(' ')).toSorted())
    const names = Object.values(done.piles).map(({ name }) => name)
    expect(names).toEqual(piles.map(({ number }) => ({ as: 'pseudonym', pseudonym: number })))
    expect(cardOf(done, a[0])).toMatchObject({ pseudonym: '301', rank: 1 })
    expect(Object.values(mistakes(done)).every((count) => count === 0)).toBe(true)
  })

  it('is laid out in the order of typing, no pile on another and all on the cloth', () => {
    const spots = Object.values(done.piles).map(({ x, y }) => `${x} ${y}`)
    expect(new Set(spots).size).toBe(piles.length)
    const { width = 0, height = 0 } = done.tables['t1'] ?? {}
    for (const { x, y } of Object.values(done.piles)) {
      expect(x >= 0 && x < width).toBe(true)
      expect(y >= 0 && y < height).toBe(true)
    }
    const rows = Object.values(done.piles).toSorted((one, other) => one.y - other.y || one.x - other.x)
    expect(rows.map(({ name }) => name)).toEqual(Object.values(done.piles).map(({ name }) => name))
  })

  it('leaves a card loose that is in no pile, and one that was typed alone, with its number', () => {
    const next = lay(start, { number: '77', codes: a.slice(0, 1) }, { number: '78', codes: b })
    expect(Object.keys(next.piles)).toHaveLength(1)
    expect(cardOf(next, a[0])).toMatchObject({ pseudonym: '77' })
    expect(cardOf(next, a[0])?.pile).toBeUndefined()
    expect(cardOf(next, a[1])?.pseudonym).toBeUndefined()
  })

  it('reads what was typed with small letters, spaces and look-alikes', () => {
    const written = a.map((code) => ` ${code.toLowerCase().replaceAll('8', 'b').replaceAll('5', 's')}`)
    expect(lyingCodes(lay(start, { codes: written }))).toEqual([a.toSorted().join(' ')])
  })

  it('leaves what the screen knew where no number was typed, and believes the paper where one was', () => {
    const numbered = workshopAt('link')
    const codes = codesByPerson(numbered)[0] ?? []
    const before = cardOf(numbered, codes[0])?.pseudonym
    expect(before).toMatch(/^\d+$/)
    expect(cardOf(lay(numbered, { codes }), codes[0])?.pseudonym).toBe(before)
    expect(cardOf(lay(numbered, { number: '12345', codes }), codes[0])?.pseudonym).toBe('12345')
    expect(cardOf(lay(start, { codes: a }), a[0])?.pseudonym).toBeUndefined()
  })
})

describe('a table of many piles', () => {
  const large = onPaper(30)
  const all = codesByPerson(large).flat()

  it('comes to the screen with 61 piles and more', () => {
    const pairs = Array.from({ length: 61 }, (_, n) => ({ codes: all.slice(n * 2, n * 2 + 2) }))
    expect(Object.keys(lay(large, ...pairs).piles)).toHaveLength(61)
    const most = Array.from({ length: 150 }, (_, n) => ({ codes: all.slice(n * 2, n * 2 + 2) }))
    expect(Object.keys(lay(large, ...most).piles)).toHaveLength(150)
  })

  it('may be loose cards alone, each typed with its number, and still fits in one message', () => {
    const singles = all.map((code, n) => ({ number: String(100_000 + n), codes: [code] }))
    const next = lay(large, ...singles)
    expect(next.piles).toEqual({})
    expect(cardOf(next, all[299])).toMatchObject({ pseudonym: '100299', place: 'table' })
    // What the outbox lets through; the server cuts off at 16 KiB (client/outbox.ts, server/approach.ts).
    expect(JSON.stringify({ piles: singles, table: 't1' }).length).toBeLessThan(16_000)
  })
})

describe('piles that are typed later', () => {
  it('come beside those that lie there', () => {
    const next = lay(lay(start, { number: '1', codes: a }), { number: '2', codes: b })
    expect(lyingCodes(next)).toEqual([a.toSorted().join(' '), b.toSorted().join(' ')].toSorted())
  })

  it('replace a pile of which they have most cards: what is left of it lies loose', () => {
    const next = lay(done, { number: '301', codes: a.slice(0, 8) })
    expect(lyingCodes(next)).toContain(a.slice(0, 8).toSorted().join(' '))
    expect(Object.keys(next.piles)).toHaveLength(4)
    for (const code of a.slice(8)) expect(cardOf(next, code)?.pile).toBeUndefined()
  })

  it('take a card out of a pile that else stays', () => {
    const next = lay(done, { number: '318', codes: [...b, ...a.slice(0, 1)] })
    expect(lyingCodes(next)).toContain(a.slice(1).toSorted().join(' '))
    expect(Object.keys(next.piles)).toHaveLength(4)
  })

  it('stay where they lie when they are the same', () => {
    const again = lay(done, ...piles)
    expect(Object.keys(again.piles)).toEqual(Object.keys(done.piles))
    expect(again.lastPile).toBe(done.lastPile)
    const renumbered = lay(done, { number: '999', codes: a })
    expect(Object.keys(renumbered.piles)).toEqual(Object.keys(done.piles))
    expect(cardOf(renumbered, a[3])?.pseudonym).toBe('999')
  })
})

describe('what is typed wrong', () => {
  it('is refused with the word for it, and nothing is laid', () => {
    expect(tryLay(start, { codes: a }, { codes: ['ACDE'] })).toBe('no-such-code')
    expect(tryLay(start, { codes: ['0000'] })).toBe('no-such-code')
    expect(tryLay(start, { codes: a }, { codes: [...b, ...a.slice(0, 1)] })).toBe('code-twice')
    expect(tryLay(start, { codes: [...a.slice(0, 1), ` ${a[0]?.toLowerCase()}`] })).toBe('code-twice')
    expect(asked(start, 'f', 'layPaper', { piles: piles, table: 't9' })).toBe('no-such-table')
  })

  it('is refused by its shape: no piles, an empty one, too much, and what is no number or code', () => {
    const one = { codes: [...a] }
    const wrong: unknown[] = [
      [],
      [{ codes: [] }],
      [{ codes: ['A'] }],
      [{ codes: ['A'.repeat(40)] }],
      [{ ...one, number: 'noa' }],
      [{ ...one, number: '1234567' }],
      [{ ...one, name: 'noa' }],
      Array.from({ length: 301 }, () => ({ codes: a.slice(0, 1) })),
      [{ codes: Array.from({ length: 301 }, () => a[0]) }],
      Array.from({ length: 31 }, () => one),
    ]
    for (const typed of wrong)
      expect([typed, play(start, 'f', 'layPaper', { piles: typed }, givenFor(start))]).toEqual([
        typed,
        'wrong-shape',
      ])
  })

  it('is refused while somebody holds a card of it, and to all who do not lead', () => {
    const isHeld = (thing: string) => thing === paperCodes(start).get(a[4] ?? '')
    expect(play(start, 'f', 'layPaper', { piles }, { ...givenFor(start), isHeld })).toBe('held')
    const joined = workshopAt('link')
    expect(mayNow(joined, 's2')).not.toContain('layPaper')
    expect(mayNow(joined, 'f')).toContain('layPaper')
    expect(mayNow(goneTo(joined, 'predict'), 'f')).not.toContain('layPaper')
  })
})
