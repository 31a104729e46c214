import { expect, it } from 'vitest'

import { longestText } from '../../../rules/words.ts'
import { isHeard, lackOf, longestWords, roomWords, signsLeft } from '../../../client/talk/words.ts'
import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'

const say = sayIn(nl, 'nl', 'u')
const so = (many: number) => 'a'.repeat(many)

it('has room for as many signs as the rules take', () => {
  expect(longestWords).toBe(longestText)
  expect(signsLeft('👍🏽')).toBe(longestText - 1)
})

it('says how much still fits only near the end, and then how much is too much', () => {
  expect(roomWords(so(100), say)).toBe('')
  expect(roomWords(so(110), say)).toBe('Nog plaats voor 30 tekens')
  expect(roomWords(so(139), say)).toBe('Nog plaats voor 1 teken')
  expect(roomWords(so(142), say)).toBe('Dit is 2 tekens te lang. Maak het korter.')
})

it('is read aloud at a few lengths only, and always when it is too long', () => {
  expect([110, 120, 130, 135, 140, 141].every((many) => isHeard(so(many)))).toBe(true)
  expect([0, 109, 111, 131, 139].some((many) => isHeard(so(many)))).toBe(false)
})

it('sends neither nothing nor too much', () => {
  expect(lackOf('  ', say)).toBe('Schrijf eerst iets op.')
  expect(lackOf(so(141), say)).toBe('Dit is 1 teken te lang. Maak het korter.')
  expect(lackOf(so(140), say)).toBeUndefined()
})
