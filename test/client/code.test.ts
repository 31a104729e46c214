import { expect, it } from 'vitest'

import { codeFrom, hasLookalike, isWhole } from '../../client/home/code.ts'
import { signs } from '../../rules/signs.ts'
import { codeLength, pairingLength } from '../../server/codes.ts'
import * as client from '../../client/home/code.ts'

it('forgives small letters, spaces and dashes', () => {
  expect(codeFrom(' k7m-r4 p')).toBe('K7MR4P')
  expect(codeFrom('K7MR 4PXD and more')).toBe('K7MR4PXD')
  expect(codeFrom('')).toBe('')
})

it('warns of what stands in no code, and of nothing else', () => {
  for (const wrong of '01ILO') {
    expect(hasLookalike(`K7M${wrong}`)).toBe(true)
    expect(signs).not.toContain(wrong)
  }
  expect(hasLookalike(signs)).toBe(false)
})

it('is as long as the server makes it', () => {
  expect([client.codeLength, client.pairingLength]).toEqual([codeLength, pairingLength])
  const lengths = [5, 6, 7, 8, 9].filter((length) => isWhole('A'.repeat(length)))
  expect(lengths).toEqual([codeLength, pairingLength])
})
