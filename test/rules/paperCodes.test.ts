import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { paperCodeFrom, paperCodes } from '../../rules/paperCodes.ts'
import { signs } from '../../rules/signs.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { stateAt } from '../gallery/states.ts'
import { played, workshopAt } from '../play/table.ts'

const dealt = stateAt('deal', { participants: 30, persons: 30, progress: 'all' })
const codes = paperCodes(dealt)

describe('the codes on printed cards', () => {
  it('are one for each card, and what is typed from one is that code', () => {
    expect(codes.size).toBe(Object.keys(dealt.cards).length)
    for (const code of codes.keys()) expect(paperCodeFrom(` ${code.toLowerCase()} `)).toBe(code)
  })

  it('stay on their face when the cards are shuffled', () => {
    const linked = stateAt('link', { participants: 30, persons: 30 })
    const faceOf = (at: typeof dealt, id = '') => `${at.cards[id]?.person} ${at.cards[id]?.variable}`
    const later = paperCodes(linked)
    for (const [code, id] of codes) expect(faceOf(linked, later.get(code))).toBe(faceOf(dealt, id))
  })

  it('are all different, whatever the seed, for 2 to 30 persons with ten cards each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.integer({ min: 2, max: 30 }),
        (seed, persons) => {
          const all = paperCodes(lying(seed, persons))
          expect(all.size).toBe(persons * 10)
          for (const code of all.keys()) expect(paperCodeFrom(code)).toBe(code)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are other ones for whoever is swapped, and stay the same for all others', () => {
    const start = workshopAt('deal', { persons: 12, participants: 12 })
    const swappable = Object.entries(start.persons).map(([person, { holders }]) => [person, holders[0] ?? ''])
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.constantFrom(...swappable),
        (seed, [person = '', holder = '']) => {
          const before = { ...start, seed }
          const after = played(before, holder, 'swapPerson', { person })
          const [old, now] = [paperCodes(before), paperCodes(after)]
          const isSwapped = (id = '') => start.cards[id]?.person === person
          for (const [code, id] of old) {
            if (isSwapped(id)) expect([undefined, id]).toContain(now.get(code))
            else expect(now.get(code)).toBe(id)
          }
          expect([...old].filter(([code, id]) => isSwapped(id) && !now.has(code)).length).toBeGreaterThan(5)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    ['as they are', (code: string) => code],
    ['from their end', (code: string) => code.split('').toReversed().join('')],
    ['by their turn', (code: string) => String(turnOf(code)).padStart(3, '0')],
  ])('say nothing of whose they are: sorted %s no more of one person lie side by side', (_how, by) => {
    const sorted = [...codes].toSorted(([one], [other]) => (by(one) < by(other) ? -1 : 1))
    const whose = sorted.map(([, id]) => dealt.cards[id]?.person)
    const same = whose.filter((person, n) => person === whose[n + 1])
    // By chance 9 of 300 are.
    expect(same.length).toBeLessThan(25)
  })

  it('are others for other people', () => {
    const others = paperCodes({ ...dealt, seed: dealt.seed + 1 })
    const same = [...codes.keys()].filter((code) => others.has(code))
    expect(same.length).toBeLessThan(codes.size / 10)
  })

  it('are never another code by one wrong character', () => {
    for (const code of [...codes.keys()].slice(0, 40))
      for (let place = 0; place < code.length; place++)
        for (const sign of signs) {
          const slip = code.slice(0, place) + sign + code.slice(place + 1)
          if (slip !== code) expect([slip, paperCodeFrom(slip)]).toEqual([slip, undefined])
        }
  })

  it('are read with the look-alikes that people write', () => {
    const code = [...codes.keys()].find((one) => /[852]/.test(one)) ?? ''
    const written = code.replaceAll('8', 'B').replaceAll('5', 'S').replaceAll('2', 'Z')
    expect(paperCodeFrom(written)).toBe(code)
    for (const wrong of ['', 'AC', 'ACDEF', '0000', '----']) expect(paperCodeFrom(wrong)).toBeUndefined()
  })
})

/** So many persons with ten cards each, of which only what a code is made from matters. */
function lying(seed: number, persons: number): Pick<Workshop, 'seed' | 'cards' | 'persons'> {
  const some = Object.entries(dealt.persons).slice(0, persons)
  const people = new Set(some.map(([person]) => person))
  const cards = Object.entries(dealt.cards).filter(([, { person }]) => people.has(person))
  return { seed, persons: Object.fromEntries(some), cards: Object.fromEntries(cards) }
}

/** Which of the 300 cards this code can be of: the same for all codes of one card. */
function turnOf(code: string): number {
  const [first = 0, second = 0, third = 0] = code.split('').map((sign) => signs.indexOf(sign))
  return (first + second * 28 + third * 784) % 300
}
