import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'

import { facts } from '../facts.ts'
import { deck } from '../play/deck.ts'

const shape = v.object({
  findings: v.array(
    v.object({ id: v.string(), place: v.object({ chapter: v.string(), chapterStartsAtPage: v.number() }) }),
  ),
})
const { findings } = v.parse(
  shape,
  JSON.parse(readFileSync(new URL('../facts.json', import.meta.url), 'utf8')),
)

it('places what was real of the data where the booklet tells it', () => {
  const placeOf = (id: string) => findings.find((one) => one.id === id)?.place
  const [year, kinds, usable] = deck.quality.facts
  expect(year?.place).toMatchObject({
    chapter: placeOf('one-year')?.chapter,
    page: placeOf('one-year')?.chapterStartsAtPage,
  })
  for (const fact of [kinds, usable])
    expect(fact?.place).toMatchObject({
      chapter: placeOf('data-quality')?.chapter,
      page: placeOf('data-quality')?.chapterStartsAtPage,
    })
})

it('writes down no number of people: it is that of Table 2', () => {
  const usable = deck.quality.facts.find(({ id }) => id === 'usable')
  expect(usable?.figure).toBeUndefined()
  expect(deck.populations[usable?.population ?? '']?.people).toBe(facts.table2.computedTotals.people)
})
