import { describe, expect, it } from 'vitest'

import { contrastsOn, figureOf, leadOf, sentencesOf, variablesOn } from '../../../client/reveal/parts.ts'
import { sayIn } from '../../../client/text.ts'
import en from '../../../client/texts/en.json'
import { contrast, dots, slide } from './someSlide.ts'

const say = sayIn(en, 'en', 'u')
const rate = { label: { nl: 'a', en: 'a' }, rate: 44 }

describe('what a slide is drawn as', () => {
  it('is words where there is no figure', () => {
    expect(figureOf(slide())).toBe('words')
    expect(figureOf(slide({ rates: [rate] }))).toBe('rates')
  })

  it('is dots where there are people, also with rates beside them', () => {
    expect(figureOf(slide({ dots: dots('department'), rates: [rate] }))).toBe('dots')
  })

  it('is chance as long as groups are drawn', () => {
    const label = { nl: 'a', en: 'a' }
    const chance = { label, variable: 'age', of: 4, groups: [], most: 20, real: { work: 81, noWork: 46 } }
    expect(figureOf(slide({ dots: dots('age'), chance }))).toBe('chance')
  })
})

describe('the contrasts that are on', () => {
  const two = [contrast('children'), contrast('single')]

  it('are those by which people walk, where there is a choice', () => {
    expect(variablesOn(slide({ contrasts: two, dots: dots('children', 'single') }))).toEqual(['children'])
    const other = { ...dots('children', 'single'), variable: 'single' }
    expect(contrastsOn(slide({ contrasts: two, dots: other }))).toEqual([two[1]])
  })

  it('are all of them elsewhere, and each variable is named once', () => {
    const age = [contrast('age'), contrast('age', { yellow: 2, green: 22 })]
    expect(contrastsOn(slide({ contrasts: age, dots: dots('age') }))).toEqual(age)
    expect(variablesOn(slide({ contrasts: age, dots: dots('age') }))).toEqual(['age'])
  })
})

describe('the sentences of a slide', () => {
  it('stand above figures that could be taken for a cause', () => {
    const department = slide({ dots: dots('department'), rates: [rate], contrasts: [contrast('department')] })
    const { warnings, notes } = sentencesOf(department)
    expect(warnings.map((note) => note.en)).toEqual(['n1', 'n2', 'n3'])
    expect(notes.map((note) => note.en)).toEqual(['n4'])
    expect(leadOf(department, say, 'en')).toBe('n1')
  })

  it('stand below all others', () => {
    expect(sentencesOf(slide({ dots: dots('age'), contrasts: [contrast('age')] })).warnings).toEqual([])
  })
})

describe('the one sentence of a slide', () => {
  it('starts with the colour’s share, as the direction of reading asks', () => {
    const said = leadOf(slide({ dots: dots('age'), contrasts: [contrast('age')] }), say, 'en')
    expect(said).toBe('label of age: 63 of 100 yellow people, 13 of 100 green people.')
  })

  it('is how many found work where the slide is about that', () => {
    expect(leadOf(slide({ startedOf100: 16, dots: dots() }), say, 'en')).toContain('16')
  })

  it('is the question, or else the first note', () => {
    const question = { text: { nl: 'Komt dat?', en: 'Is that?' }, answered: 0 }
    expect(leadOf(slide({ question }), say, 'en')).toBe('Is that?')
    expect(leadOf(slide(), say, 'en')).toBe('n1')
  })
})
