import { describe, expect, it } from 'vitest'

import { checks, designs, readings } from '../../../client/plan/content.ts'
import en from '../../../client/texts/en.json' with { type: 'json' }
import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { facts } from '../../facts.ts'

const texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = { nl, en }
const [legal, quality, values, design] = facts.stepPlan.steps
/** What the page says, by key, and all keys of that kind that there are. */
const said = (language: 'nl' | 'en', kind: string, ids: readonly string[]) =>
  ids.map((id) => texts[language][`plan.${kind}.${id}`])
const keysOf = (kind: string) =>
  Object.keys(nl)
    .filter((key) => key.startsWith(`plan.${kind}.`))
    .map((key) => key.slice(`plan.${kind}.`.length))

describe('the step plan', () => {
  it('has every check of the booklet, and none more', () => {
    expect(checks).toEqual(quality?.checks?.map(({ id, about }) => ({ id, about })))
    const ids = checks.map(({ id }) => id)
    expect(said('nl', 'check', ids)).toEqual(quality?.checks?.map((one) => one.nl))
    expect(said('en', 'check', ids)).toEqual(quality?.checks?.map((one) => one.en))
    expect(keysOf('check').toSorted()).toEqual(ids.toSorted())
  })

  it('has every design with its pros and its risks, and none more', () => {
    expect(designs.map(({ id }) => id)).toEqual(design?.choices?.map(({ id }) => id))
    for (const [n, { id, pros, risks }] of designs.entries()) {
      const printed = design?.choices?.[n]
      expect([texts.nl[`plan.design.${id}`], texts.en[`plan.design.${id}`]]).toEqual([
        printed?.nl,
        printed?.en,
      ])
      expect(said('nl', 'pro', pros)).toEqual(printed?.prosNl)
      expect(said('en', 'pro', pros)).toEqual(printed?.prosEn)
      expect(said('nl', 'risk', risks)).toEqual(printed?.risksNl)
      expect(said('en', 'risk', risks)).toEqual(printed?.risksEn)
    }
    expect(keysOf('pro').toSorted()).toEqual(designs.flatMap(({ pros }) => [...pros]).toSorted())
    expect(keysOf('risk').toSorted()).toEqual(designs.flatMap(({ risks }) => [...risks]).toSorted())
  })

  it('names all that there is to read, as it is called', () => {
    expect(said('nl', 'read', readings)).toEqual(values?.readingTips)
    expect(keysOf('read').toSorted()).toEqual(readings.toSorted())
  })

  it('says of the first step that only its title is known', () => {
    expect(legal?.contentKnown).toBe(false)
    expect([nl['plan.step.legal'], en['plan.step.legal']]).toEqual([legal?.nl, legal?.en])
    expect(nl['plan.legal.unknown']).toContain('alleen de titel')
    expect(en['plan.legal.unknown']).toContain('only the title')
  })

  it('names its source, with the page', () => {
    const { place, madeWith } = facts.stepPlan
    for (const source of [nl['plan.source'], en['plan.source']]) {
      expect(source).toContain(String(place.chapterStartsAtPage))
      expect(source).toContain(madeWith)
    }
  })
})
