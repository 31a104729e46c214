import { expect, it } from 'vitest'

import { foretoldOn } from '../../../client/reveal/ownForetoldWords.ts'
import { isFarOff, tenOf } from '../../../client/reveal/far.ts'
import { isSurprise } from '../../../client/reveal/surprise.ts'
import { labelsOf } from '../../../rules/labels.ts'
import { deck } from '../../play/deck.ts'
import { contrast, slide } from './someSlide.ts'

it('puts a hundred in the last ten', () => {
  expect([0, 9, 10, 63, 99, 100].map(tenOf)).toEqual([0, 0, 1, 6, 9, 9])
})

it('is far when even the nearest edge of a ten is more than twenty away', () => {
  const farFrom = (real: number) =>
    Array.from({ length: 10 }, (_, ten) => ten).filter((ten) => isFarOff(ten, real))
  expect(farFrom(63)).toEqual([0, 1, 2, 3, 9])
  expect(farFrom(20)).toEqual([5, 6, 7, 8, 9])
  expect(farFrom(29)).toEqual([5, 6, 7, 8, 9])
  expect(farFrom(100)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

it('calls the same guess a surprise of one and of a group', () => {
  const labels = labelsOf(deck, 'nl')
  const asked = contrast(labels.predict.share.variable)
  for (let share = 0; share <= 100; share++) {
    const bins = Array.from({ length: 10 }, (_, ten) => (ten === tenOf(share) ? 1 : 0))
    const own = foretoldOn(slide({ contrasts: [asked] }), { share }, labels)
    const isOwn = own.some(({ sentences }) => sentences.some(({ key }) => key === 'reveal.own.far'))
    expect(isOwn, `${share}`).toBe(isSurprise({ as: 'share', bins }, asked))
  }
})
