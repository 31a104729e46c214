import { describe, expect, it } from 'vitest'

import { agendaNames, stepsOf } from '../../../rules/agenda.ts'
import { saidNow, says } from '../../../client/terms/said.ts'
import { newWords } from '../../../client/talk/ideas.ts'
import {
  spelledOut,
  stepsWith,
  termIds,
  termsOf,
  type Met,
  type TermId,
} from '../../../client/terms/terms.ts'
import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'
import { deckTexts } from '../../taal/corpus.ts'
import { withoutGaps } from '../../taal/sentences.ts'
import { forms } from './forms.ts'
import { isBefore, stepOf } from './steps.ts'

const texts: Record<'nl' | 'en', Readonly<Record<string, string>>> = { nl, en }
const languages = ['nl', 'en'] as const
/** The step that comes first of those in which it is used. */
const firstOf = (id: TermId) => stepsWith(id).toSorted((one, other) => (isBefore(one, other) ? -1 : 1))[0]!
const all = () => true
const none = () => false

describe('a word that not everybody knows', () => {
  it.each(languages)('has its explanation in %s, in words that are no such word themselves', (language) => {
    const said = termIds.map((id) => [texts[language][`terms.${id}`], texts[language][`terms.${id}.means`]])
    expect(said.flat().filter((words) => !words?.trim())).toEqual([])
    const own = termIds.filter((id) => forms[id][language].test(texts[language][`terms.${id}.means`] ?? ''))
    expect(own).toEqual([])
  })

  it('has no explanation more than there are words', () => {
    const keys = Object.keys(nl).filter((key) => /^terms\.\w+\.means$/.test(key))
    expect(keys.toSorted()).toEqual(termIds.map((id) => `terms.${id}.means`).toSorted())
  })

  it.each(languages)(
    'is used in its first step in %s, and in no participant’s text before it',
    (language) => {
      const said = Object.entries(texts[language]).flatMap(([key, text]) => {
        const step = stepOf(key)
        const words = withoutGaps(text)
        return step === undefined || key.startsWith('evaluation.item') ? [] : [{ key, words, step }]
      })
      expect(said.length).toBeGreaterThan(800)
      const early = termIds.flatMap((id) =>
        said
          .filter(({ step, words }) => isBefore(step, firstOf(id)) && forms[id][language].test(words))
          .map(({ key, words }) => `${id}: ${key}: ${words}`),
      )
      expect(early).toEqual([])
    },
  )

  it('is used somewhere in the texts or the deck, or taught by name in the explanation', () => {
    const screens = Object.entries(nl).flatMap(([key, words]) => (key.startsWith('terms.') ? [] : [words]))
    const said = [...screens, ...deckTexts('rotterdam').map((text) => text.nl)]
    const taught: readonly string[] = Object.values(newWords).flat()
    const idle = termIds.filter(
      (id) => !taught.includes(id) && !said.some((words) => forms[id].nl.test(words)),
    )
    expect(idle).toEqual([])
  })
})

describe('the words of a step', () => {
  it('are explained the first time that an agenda needs them, and once', () => {
    for (const agenda of agendaNames) {
      const met: Met = new Map()
      const told: string[] = []
      for (const { name } of stepsOf(agenda)) {
        for (const id of termsOf(name, met, all)) {
          told.push(id)
          met.set(id, name)
        }
      }
      const needed = termIds.filter((id) => stepsOf(agenda).some(({ name }) => stepsWith(id).includes(name)))
      expect(told.toSorted(), agenda).toEqual(needed.toSorted())
    }
  })

  it('are told by the pictures in the explanation, all of them', () => {
    expect(Object.values(newWords).flat().toSorted()).toEqual(termsOf('explain', new Map(), none).toSorted())
  })

  it('stay on demand where they were explained, and are gone in the steps after it', () => {
    const met: Met = new Map([['characteristic', 'deal']])
    expect(termsOf('deal', met, none)).toContain('characteristic')
    expect(termsOf('order', met, none)).toEqual(['table'])
  })

  it('are explained later to whoever comes later, three spelled out and those of the step first', () => {
    const words = termsOf('deal', new Map(), none)
    expect(words).toEqual(['register', 'cbs', 'source', 'characteristic'])
    expect(spelledOut(words, 'deal')).toEqual(['source', 'characteristic', 'register'])
  })

  it('are those that the deck says, where it may say them', () => {
    expect(termsOf('privacyDialogue', new Map(), none)).toEqual(['privacy', 'statement'])
    expect(termsOf('privacyDialogue', new Map(), (id) => id === 'file')).toEqual([
      'privacy',
      'statement',
      'file',
    ])
  })

  it('are no more than three new ones in a step of an agenda that is played from the start', () => {
    for (const agenda of agendaNames) {
      const met: Met = new Map()
      for (const { name } of stepsOf(agenda)) {
        const words = termsOf(name, met, none)
        if (name !== 'explain') expect(words.length, `${agenda}: ${name}`).toBeLessThanOrEqual(3)
        for (const id of words) met.set(id, name)
      }
    }
  })
})

describe('what the deck says now', () => {
  const both = (nl: string) => ({ nl, en: nl })

  it('is the statement, the slide and the advice on the screen', () => {
    const statement = { id: 's', theme: both('Profielen'), text: both('Nee tegen een profiel.') }
    expect(saidNow({ statement }, 'nl')).toBe('Nee tegen een profiel.')
    expect(saidNow({}, 'nl')).toBe('')
  })

  it('says a word where it begins one', () => {
    expect(says('Leg profielen uit.', 'Profiel')).toBe(true)
    expect(says('Klantprofiel', 'Profiel')).toBe(false)
    expect(says('a profile', 'File')).toBe(false)
  })

  it.each(languages)('uses the words of the list as they are, in %s', (language) => {
    const deck = deckTexts('rotterdam').map((text) => text[language] ?? '')
    const usedBy = termIds.filter(
      (id) => stepsWith(id).length > 0 && deck.some((words) => forms[id][language].test(words)),
    )
    const unheard = usedBy.filter(
      (id) => !deck.some((words) => says(words, texts[language][`terms.${id}`] ?? '')),
    )
    expect(unheard).toEqual([])
  })
})
