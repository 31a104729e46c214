import { describe, expect, it } from 'vitest'

import * as piles from '../../../../../client/console/paper/back/piles.ts'
import { paperCodeFrom, paperCodes } from '../../../../../rules/paperCodes.ts'
import { signs } from '../../../../../rules/signs.ts'
import { onPaper } from '../../../../rules/acts/paper.ts'

const { codesIn, current, empty, faultsOf, next, toLay, withCodes, withNumber, withoutCode, withoutPile } =
  piles
const two = withNumber(next(withCodes(withNumber(empty, '347'), ['AAAA', 'CCCC'])), '12')

describe('typing codes', () => {
  it('splits after four signs, and leaves what is not a whole code', () => {
    expect(codesIn('a7k')).toEqual({ codes: [], rest: 'A7K' })
    expect(codesIn('a7k3')).toEqual({ codes: ['A7K3'], rest: '' })
    expect(codesIn(' a7k3-df2q\ngh')).toEqual({ codes: ['A7K3', 'DF2Q'], rest: 'GH' })
    expect(codesIn('é!')).toEqual({ codes: [], rest: '' })
  })

  it('reads every code as the server does, also with the look-alikes that people write', () => {
    for (const code of paperCodes(onPaper(4)).keys()) {
      const written = code.replaceAll('8', 'b').replaceAll('5', 's').replaceAll('2', 'z').toLowerCase()
      expect(codesIn(written)).toEqual({ codes: [paperCodeFrom(written)], rest: '' })
    }
    expect(codesIn(signs).codes.join('')).toBe(signs)
  })

  it('keeps digits alone as a number, no more than six', () => {
    expect(current(withNumber(empty, '03a47 99999')).number).toBe('034799')
  })
})

describe('typing piles', () => {
  it('goes on to a new pile, and to one that is empty already', () => {
    expect(two).toMatchObject({ at: 1, piles: [{ number: '347' }, { number: '12', codes: [] }] })
    const three = next(two)
    expect(three.piles).toHaveLength(3)
    expect(next({ ...three, at: 0 })).toEqual(three)
  })

  it('takes a code or a pile away, and always leaves one to type in', () => {
    expect(withoutCode({ ...two, at: 0 }, 0).piles[0]?.codes).toEqual(['CCCC'])
    expect(withoutPile(two)).toMatchObject({ at: 0, piles: [{ number: '347' }] })
    expect(withoutPile(withoutPile(two))).toEqual(empty)
  })

  it('sends piles that have cards, and a number where there is one', () => {
    expect(toLay(two.piles)).toEqual([{ number: '347', codes: ['AAAA', 'CCCC'] }])
    expect(toLay(withCodes(next(two), ['DDDD']).piles)[1]).toEqual({ codes: ['DDDD'] })
  })
})

describe('what is wrong', () => {
  const typed = withCodes(next(withCodes(empty, ['AAAA', 'XXXX'])), ['CCCC', 'AAAA', 'CCCC', 'toString'])

  it('is said of each code once the codes are known', () => {
    expect(faultsOf(typed.piles, { AAAA: 1, CCCC: 1 })).toEqual([
      [undefined, { kind: 'unknown' }],
      [undefined, { kind: 'twice', pile: 0 }, { kind: 'twice', pile: 1 }, { kind: 'unknown' }],
    ])
  })

  it('is only what was typed twice before', () => {
    expect(faultsOf(typed.piles).flat().filter(Boolean)).toHaveLength(2)
  })
})
