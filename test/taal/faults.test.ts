import { describe, expect, it } from 'vitest'

import type { Reader, Text } from './corpus.ts'
import { englishFaults, faultsOf } from './faults.ts'
import { measure } from './measure.ts'
import { lengthOf, sentencesOf } from './sentences.ts'
import { addressFaults } from './twins.ts'

const text = (nl: string, reader: Reader = 'participant', key = 'a.b'): Text => ({
  key,
  group: 'a',
  reader,
  nl,
  en: undefined,
})
const why = (nl: string, reader?: Reader) => faultsOf(text(nl, reader)).map((fault) => fault.why)

describe('the checker of plain Dutch', () => {
  it.each([
    [
      'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien.',
      'too long: 16 words, at most 15',
    ],
    ['De kaarten worden door de spelleider gedeeld.', 'passive: gedeeld'],
    ['Uw tip wordt niet verzonden.', 'passive: verzonden'],
    ['Dit is een gedetailleerde uitwerking.', 'hard word: gedetailleerde'],
    ['Vraag het de BRP.', 'abbreviation: BRP'],
    ['Kies iets, bijv. uw leeftijd.', 'abbreviation: bijv.'],
    ['Het verschil is 8 procentpunt.', '‘procentpunt’; say instead: ‘van de 100’'],
    ['Van de 100 mensen vonden er 16,4 werk.', '‘6,4’; say instead: een heel getal'],
    ['Dat is de rode draad.', 'imagery'],
    ['Bijstandstrekkers vonden geen werk.', '‘Bijstandstrekker’; say instead: mensen met bijstand'],
    ['De uitstroom was klein.', '‘uitstroom’; say instead: vond werk'],
    ['Het is mislukt.', '‘mislukt’; say instead: vond geen werk; lukte niet'],
    ['Echter, het kan toeval zijn.', '‘Echter’; everyday: maar, toch'],
    ['Kies een variabele.', '‘variabele’; everyday: kenmerk, tabel, rij, groep'],
    ['Dit staat in de agenda.', '‘agenda’; our word for it: programma'],
    ['Kijk naar de beamer.', '‘beamer’; our word for it: het grote scherm'],
  ])('finds what is wrong with: %s', (sentence, fault) => {
    expect(why(sentence)).toContain(fault)
  })

  it.each([
    'Een naam wordt een nummer. De persoon blijft dezelfde.',
    'Van de {of} kaarten liggen er {count} bij hun persoon.',
    'Het CBS weet andere dingen over mensen.',
    'Van de 1.000 mensen vonden er 160 werk.',
    'Big data is meer dan een kaart.',
  ])('lets pass: %s', (sentence) => {
    expect(why(sentence)).toEqual([])
  })

  it('gives more words to whoever prepared the evening, and not to what is said aloud', () => {
    const long = 'Druk op de knop en wacht tot de groep klaar is, kijk dan samen naar het scherm.'
    expect(lengthOf(long)).toBe(17)
    expect(why(long, 'facilitator')).toEqual([])
    expect(why(long, 'heard')).toEqual(['too long: 17 words, at most 15'])
  })

  it('counts a gap as a word, and what comes from a deck as three', () => {
    expect(lengthOf('{count} van de {of}')).toBe(4)
    expect(lengthOf('Kies: {variable}')).toBe(4)
  })

  it('ends a sentence at a stop, a mark or a line, and not at a colon', () => {
    expect(sentencesOf('Wacht. Klaar?\n‘Ja!’ zegt hij: nu 1.000 kaarten')).toEqual([
      'Wacht.',
      'Klaar?',
      '‘Ja!’',
      'zegt hij: nu 1.000 kaarten',
    ])
  })

  it('finds English that is too long', () => {
    const en = `${'word '.repeat(19)}.`
    expect(englishFaults({ ...text('Kort.'), en }).map((fault) => fault.why)).toEqual([
      'too long: 19 words, at most 18',
    ])
    expect(englishFaults({ ...text('Kort.', 'facilitator'), en })).toEqual([])
  })
})

describe('the checker of u and je', () => {
  const faults = (all: Record<string, string>, deck: string[] = []) =>
    addressFaults(
      Object.entries(all).map(([key, nl]) => text(nl, 'participant', key)),
      deck.map((nl) => text(nl, 'participant', 'deck')),
    ).map(({ key, why }) => `${key} ${why}`)

  it('wants both forms, and each pure', () => {
    expect(faults({ 'a.ask': 'Wat vindt u?' })).toEqual(['a.ask has no form with je'])
    expect(faults({ 'a.ask': 'Wat vindt u?', 'a.ask_je': 'Wat vindt u?' })).toEqual([
      'a.ask_je says u among je',
    ])
    expect(faults({ 'a.ask': 'Wat vinden jullie?' })).toEqual(['a.ask says je among u'])
    expect(
      faults({ 'a.ask': 'Wat vindt u?', 'a.ask_je': 'Wat vind jij?', 'a.hour': 'Een uur of wat' }),
    ).toEqual([])
  })

  it('wants neither in a deck, where there is no second form', () => {
    expect(faults({}, ['Waar moet je heen?', 'Waar moet iemand heen?'])).toEqual([
      'deck addresses somebody in one form',
    ])
  })
})

describe('the reading ease', () => {
  it('is that of Douma: 206.835 - 0.77 syllables of 100 words - 0.93 words of a sentence', () => {
    // Nine words, two sentences, twelve syllables.
    expect(measure(['Een naam wordt een nummer.', 'De persoon blijft hier.'])).toEqual({
      sentences: 2,
      labels: 0,
      words: 4.5,
      longest: 5,
      syllables: 122.2,
      douma: 108.5,
    })
  })

  it('does not count buttons, which would flatter', () => {
    expect(measure(['Verder', 'Sla over'])).toMatchObject({ sentences: 0, labels: 2, douma: null })
  })
})
