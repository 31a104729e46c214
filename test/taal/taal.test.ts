import { describe, expect, it } from 'vitest'

import { allowed } from './allowed.ts'
import { deckTexts, screenTexts } from './corpus.ts'
import { bars, isHard } from './faults.ts'
import { report } from './report.ts'
import { sentencesOf, wordsOf } from './sentences.ts'

const { findings, participants, readers, groups } = report('rotterdam')

describe('the texts that people read', () => {
  it('have no sentence that is too long or too hard, in both forms of address', () => {
    expect(findings.map(({ key, why, sentence }) => `${key}: ${why}: ${sentence}`)).toEqual([])
  })

  it('are easy for participants: Douma 65 or more, 12 words on average, never more than 15', () => {
    expect(participants.sentences).toBeGreaterThan(1000)
    expect(participants.douma).toBeGreaterThanOrEqual(65)
    expect(participants.words).toBeLessThanOrEqual(12)
    expect(participants.longest).toBeLessThanOrEqual(15)
  })

  it('are as easy in every part of which participants read a dozen sentences', () => {
    const hard = Object.entries(groups).filter(
      ([, { sentences, douma }]) => sentences >= 12 && (douma ?? 0) < 65,
    )
    expect(hard.map(([group]) => group)).toEqual([])
  })

  it('are as easy when the facilitator says them aloud', () => {
    expect(readers.heard.sentences).toBeGreaterThan(100)
    expect(readers.heard.douma).toBeGreaterThanOrEqual(65)
  })

  it('need every word that is let through', () => {
    const texts = [...screenTexts(), ...deckTexts('rotterdam')]
    const words = texts
      .flatMap(({ nl }) => sentencesOf(nl).flatMap(wordsOf))
      .flatMap((word) => word.split('-'))
    const hard = new Set(
      words.filter((word) => isHard(word, bars.participant)).map((word) => word.toLowerCase()),
    )
    expect([...allowed.words].filter((word) => !hard.has(word))).toEqual([])
    expect([...allowed.abbreviations].filter((one) => !words.includes(one))).toEqual([])
  })
})
