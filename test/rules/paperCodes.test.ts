import { describe, expect, it } from 'vitest'

import { paperCodeFrom, paperCodes } from '../../rules/paperCodes.ts'
import { signs } from '../../rules/signs.ts'
import { stateAt } from '../gallery/states.ts'

const dealt = stateAt('deal', { participants: 30, progress: 'all' })
const codes = paperCodes(dealt)

describe('the codes on printed cards', () => {
  it('are one for each card, and what is typed from one is that code', () => {
    expect(codes.size).toBe(Object.keys(dealt.cards).length)
    for (const code of codes.keys()) expect(paperCodeFrom(` ${code.toLowerCase()} `)).toBe(code)
  })

  it('stay on their face when the cards are shuffled', () => {
    const linked = stateAt('link', { participants: 30 })
    const faceOf = (at: typeof dealt, id = '') => `${at.cards[id]?.person} ${at.cards[id]?.variable}`
    const later = paperCodes(linked)
    for (const [code, id] of codes) expect(faceOf(linked, later.get(code))).toBe(faceOf(dealt, id))
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
