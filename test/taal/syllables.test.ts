import { describe, expect, it } from 'vitest'

import { syllablesOf } from './syllables.ts'

/** Counted by hand. */
const counted = {
  1: 'uw eeuw scherm beurt beeld eens knie kleur nieuw niet kaart boos groei',
  2: 'kaarten nummer alles ander iemand eerste lezen ziekte persoon bewaard boekje versie leeftijd tafel duo even elkaar oude oneens toeval koffie idee naïef zeeën knieën koeien mooie taaie nieuwe leeuwen bloeien misschien station online',
  3: 'agenda gemeente beantwoord ideeën oefening overslaan unieke privacy bijeenkomst computer antwoorden gegevens gezondheid afronden spelleider register uitleggen overal bladzijde onthullen verbinding geëindigd video radio alleenstaand opleiding afdeling bekijken Amsterdam Rotterdam adviezen stappenplan verschuiven ophalen theater museum Europa Turkije Antillen Marokko',
  4: 'onderzoekers aanbeveling officieel situatie kopiëren periode vrijwilliger activering reparatie gerepareerd reageren Suriname veranderen',
  5: 'evaluatie sleutelbewaarder financiële universiteit organisatie coördinator geïnteresseerd',
  6: 'pseudonimiseren bevolkingsregister',
}
const list = Object.entries(counted).flatMap(([count, words]) =>
  words.split(' ').map((word) => [word, Number(count)] as const),
)
const wrong = list.filter(([word, count]) => syllablesOf(word) !== count).map(([word]) => word)

describe('the syllables of a word', () => {
  it('are those that were counted by hand', () => {
    expect(wrong).toEqual([])
  })

  it('are the letters of an abbreviation, and one for a figure', () => {
    expect(syllablesOf('CBS')).toBe(3)
    expect(syllablesOf('482')).toBe(1)
    expect(syllablesOf('QR-code')).toBe(4)
  })
})
