import { describe, expect, it } from 'vitest'

import { agendaNames, stepsOf } from '../../../rules/agenda.ts'
import { newWords } from '../../../client/talk/ideas.ts'
import { termIds, terms, termsOf, type Met } from '../../../client/terms/terms.ts'
import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'
import { deckTexts } from '../../taal/corpus.ts'
import { withoutGaps } from '../../taal/sentences.ts'
import { forms } from './forms.ts'
import { isBefore, stepOf } from './steps.ts'

const texts: Record<'nl' | 'en', Readonly<Record<string, string>>> = { nl, en }
const languages = ['nl', 'en'] as const
const firstOf = (id: (typeof termIds)[number]) => terms[id][0]

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
        for (const id of termsOf(name, met)) {
          told.push(id)
          met.set(id, name)
        }
      }
      const needed = termIds.filter((id) =>
        stepsOf(agenda).some(({ name }) => terms[id].some((one) => one === name)),
      )
      expect(told.toSorted(), agenda).toEqual(needed.toSorted())
    }
  })

  it('are told by the pictures in the explanation, all of them', () => {
    expect(Object.values(newWords).flat().toSorted()).toEqual(termsOf('explain', new Map()).toSorted())
  })

  it('stay on demand where they were explained, and are gone in the steps after it', () => {
    const met: Met = new Map([['characteristic', 'link']])
    expect(termsOf('link', met)).toContain('characteristic')
    expect(termsOf('order', met)).toEqual(['table'])
  })

  it('are explained later to whoever comes later', () => {
    expect(termsOf('deal', new Map())).toEqual(['register', 'cbs', 'source'])
  })
})
