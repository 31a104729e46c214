import { expect, it } from 'vitest'

import { signs, signsTyped } from '../../rules/signs.ts'
import { entryAsWritten } from '../../server/codes.ts'

it('are 28, and none looks like another', () => {
  expect(new Set(signs).size).toBe(28)
  expect(signs).not.toMatch(/[01ILOBSZ]/)
})

it('are read from small letters, spaces, hyphens and look-alikes; what is no sign stays', () => {
  expect(signsTyped(signs)).toBe(signs)
  expect(signsTyped(' k7-m b s z')).toBe('K7M852')
  expect(signsTyped('o0 i1l')).toBe('O0I1L')
})

it('are read in the same way in a code to join by', () => {
  expect(entryAsWritten(' kbs-4zp')).toBe('K8542P')
})
