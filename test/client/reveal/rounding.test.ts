import { describe, expect, it } from 'vitest'

import { tablesOf } from '../../../client/reveal/Figures.tsx'
import { roundedIn } from '../../../client/reveal/rounding.ts'
import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'
import { dotsOf } from '../../../rules/view/dots.ts'
import { deck } from '../../play/deck.ts'
import { dots, slide } from './someSlide.ts'

const walks = [...deck.slides, ...deck.selection.slides].flatMap((one) =>
  (one.walk ?? []).map((variable) => [variable, dotsOf(deck, one, variable)?.groups ?? []] as const),
)

describe('whole numbers of each colour', () => {
  it('add up to 100 on every walk of the deck but two', () => {
    expect(walks.length).toBeGreaterThan(5)
    const off = walks.flatMap(([variable, groups]) =>
      roundedIn(groups).map((found) => ({ variable, ...found })),
    )
    expect(off).toEqual([
      { variable: 'chronic', of: 'yellow', sum: 101 },
      { variable: 'origin', of: 'yellow', sum: 101 },
    ])
  })

  it('are looked at by colour', () => {
    const group = (work: number, noWork: number) => ({ of100: { work, noWork } })
    expect(roundedIn([group(33, 50), group(33, 51), group(33, 0)])).toEqual([
      { of: 'yellow', sum: 99 },
      { of: 'green', sum: 101 },
    ])
    expect(roundedIn([])).toEqual([])
  })
})

describe('the table under the dots', () => {
  const say = sayIn(nl, 'nl', 'u')

  it('says that rounding makes them 101', () => {
    const groups = walks.find(([variable]) => variable === 'chronic')?.[1] ?? []
    const [people] = tablesOf(slide({ dots: { ...dots('chronic'), groups } }), say, 'nl')
    expect(people?.after).toEqual(['Geel is samen 101: dat komt door afronden.'])
  })

  it('says nothing of it where they add up', () => {
    const [people] = tablesOf(slide({ dots: dots('age') }), say, 'nl')
    expect(people?.after).toEqual([])
  })
})
