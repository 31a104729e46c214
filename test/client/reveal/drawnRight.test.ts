import { describe, expect, it } from 'vitest'

import { boxed, nameOf } from '../../../client/reveal/BarWords.tsx'
import { hasFigures, tablesOf } from '../../../client/reveal/Figures.tsx'
import { mostAgreed } from '../../../client/reveal/OursBig.tsx'
import { softOf } from '../../../client/reveal/soft.ts'
import { sayIn } from '../../../client/text.ts'
import en from '../../../client/texts/en.json'
import type { SeenClaim } from '../../../rules/view/figures.ts'
import { contrast, dots, slide } from './someSlide.ts'

const say = sayIn(en, 'en', 'u')
const box = (x: number, width: number) => ({ x, y: 0, width, height: 10 })

describe('the name of a group', () => {
  const place = {
    id: 'a',
    area: box(0, 200),
    yellow: box(100, 10),
    green: box(130, 40),
    label: box(0, 100),
    yellowEnd: box(0, 0),
    greenEnd: box(0, 0),
  }

  it('stands under the middle of its two bars', () => {
    expect(nameOf({ ...place, stands: true }).x).toBe(85)
  })

  it('never begins outside the picture, and lies where there is room for it', () => {
    expect(nameOf({ ...place, stands: true, yellow: box(0, 4), green: box(6, 10) }).x).toBe(0)
    expect(nameOf({ ...place, stands: false })).toEqual(place.label)
  })

  it('is placed in pixels', () => {
    expect(boxed(box(3, 7))).toEqual({ left: '3px', top: '0px', width: '7px', height: '10px' })
  })
})

describe('a soft edge', () => {
  it('lies around a value that is "about", above one that is more, and below one that is less', () => {
    const about = softOf({ of100: 20, said: 'about' })
    expect(about.sure).toBeLessThan(20)
    expect(about.gone).toBeGreaterThan(20)
    expect(softOf({ of100: 20, said: 'justOver' }).sure).toBe(20)
    expect(softOf({ of100: 20, said: 'under' }).gone).toBe(20)
  })
})

describe('the tables of a slide', () => {
  it('hold people and hundreds of every group, and everybody together', () => {
    const [people, shares] = tablesOf(slide({ dots: dots('age'), contrasts: [contrast('age')] }), say, 'en')
    expect(people?.caption).toBe('title of age')
    expect(people?.rows.map(({ cells }) => cells)).toEqual([
      ['4', 100, '6', 100],
      ['4', 100, '6', 100],
    ])
    expect(shares?.rows).toEqual([{ label: 'label of age', cells: [63, 13] }])
  })

  it('have as many cells in a row as words above them', () => {
    const rough = [{ label: { nl: 'a', en: 'a' }, of100: 5, said: 'under' as const }]
    const full = slide({ dots: dots('age'), contrasts: [contrast('age')], startedOf100: 16, rough })
    for (const { heads, rows } of tablesOf(full, say, 'en'))
      for (const { cells } of rows) expect(cells.length).toBe(heads.length - 1)
  })

  it('are not offered where there is no figure', () => {
    expect(hasFigures(slide(), true)).toBe(false)
    expect(hasFigures(slide({ dots: dots() }), false)).toBe(true)
  })
})

describe('what the wall shows of our claims', () => {
  const claim = (variable: string, yes: number, no = 0): SeenClaim => ({
    variable,
    group: 'key',
    direction: 'more',
    strength: 'clear',
    verdict: 'clear',
    messages: [],
    unsure: 0,
    votes: { yes, no },
    counts: { work: 3, noWork: 1 },
    of: { work: 4, noWork: 4 },
  })
  const claims = { a: claim('age', 1), b: claim('age', 3), c: claim('age', 3), d: claim('sex', 9) }

  it('is what most saw too, of equals the newest, and of this slide only', () => {
    expect(mostAgreed(claims, ['age'])).toBe(claims.c)
    expect(mostAgreed(claims, ['debts'])).toBeUndefined()
    expect(mostAgreed(undefined, ['age'])).toBeUndefined()
  })

  it('is nothing that nobody stands for, or as many see otherwise', () => {
    expect(mostAgreed({ a: claim('age', 0) }, ['age'])).toBeUndefined()
    expect(mostAgreed({ a: claim('age', 3, 3) }, ['age'])).toBeUndefined()
    const liked = claim('age', 2, 1)
    expect(mostAgreed({ a: claim('age', 3, 4), b: liked }, ['age'])).toBe(liked)
  })
})
