import { expect, it } from 'vitest'

import { codeFrom, hasLookalike } from '../../client/home/code.ts'
import { codeAlphabet, codeLength } from '../../server/codes.ts'
import * as client from '../../client/home/code.ts'

it('forgives small letters, spaces and dashes', () => {
  expect(codeFrom(' k7m-r4 p')).toBe('K7MR4P')
  expect(codeFrom('K7MR4PX')).toBe('K7MR4P')
  expect(codeFrom('')).toBe('')
})

it('warns of what stands in no code, and of nothing else', () => {
  for (const wrong of '01ILO') {
    expect(hasLookalike(`K7M${wrong}`)).toBe(true)
    expect(codeAlphabet).not.toContain(wrong)
  }
  expect(hasLookalike(codeAlphabet)).toBe(false)
})

it('is as long as the server makes it', () => {
  expect(client.codeLength).toBe(codeLength)
})
