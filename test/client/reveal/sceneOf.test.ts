import { expect, it } from 'vitest'

import { deck } from '../../gallery/deck.ts'
import { sceneOf } from '../../../client/reveal/sceneOf.ts'
import { dotsOf } from '../../../rules/view/dots.ts'

const withDots = [...deck.slides, ...deck.selection.slides].flatMap((slide) => {
  const [first] = slide.walk ?? []
  const dots = dotsOf(deck, slide, first)
  return dots ? [[slide.id, dots] as const] : []
})

it.each(withDots)('gives everybody on %s a place of their own colour', (_, dots) => {
  const scene = sceneOf(dots)
  const { started, people } = deck.populations[dots.population] ?? { started: 0, people: 0 }
  expect([scene.work, scene.noWork]).toEqual([started, people - started])
  if (scene.is !== 'groups') return expect(dots.variable).toBeUndefined()
  expect(scene.key).toBe(dots.variable)
  expect(scene.groups.reduce((sum, { work }) => sum + work, 0)).toBe(started)
  return expect(scene.groups.reduce((sum, { noWork }) => sum + noWork, 0)).toBe(people - started)
})
