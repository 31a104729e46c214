import { expect, it } from 'vitest'

import { byTheme } from '../../../../client/console/talk/statements.ts'

it('puts each statement under its theme, both in the order of the deck', () => {
  const of = (id: string, theme: string) => ({
    id,
    theme: { nl: theme, en: theme },
    text: { nl: id, en: id },
  })
  const some = [of('a', 'Openheid'), of('b', 'Wantrouwen'), of('c', 'Openheid')]
  const found = byTheme(some).map(({ theme, statements }) => [theme.nl, statements.map(({ id }) => id)])
  expect(found).toEqual([
    ['Openheid', ['a', 'c']],
    ['Wantrouwen', ['b']],
  ])
})
