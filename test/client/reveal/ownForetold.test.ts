import { describe, expect, it } from 'vitest'

import { foretoldOn } from '../../../client/reveal/ownForetoldWords.ts'
import en from '../../../client/texts/en.json' with { type: 'json' }
import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { labelsOf } from '../../../rules/labels.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Prediction } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { led, workshopAt } from '../../play/table.ts'

const reveal = workshopAt('reveal', { agenda: 'council' })
const labels = labelsOf(deck, 'nl')

/** What is said beside a slide to somebody who foretold this: the words by their keys. */
function said(id: string, prediction: Prediction) {
  const { slide } = tableView(led(reveal, 'showSlide', { slide: id }), deck)
  if (!slide) throw new Error(`no slide ${id}`)
  return foretoldOn(slide, prediction, labels).map(({ variable, sentences }) => ({
    ...(variable ? { variable } : {}),
    keys: sentences.map(({ key }) => key.replace('reveal.own.', '')),
  }))
}

describe('what one foretold, beside a slide', () => {
  it('is nothing where one foretold nothing of it', () => {
    expect(said('workHistory', {})).toEqual([])
    expect(said('age', { largest: ['debts', 'sex', 'single'], share: 30, matters: 'much' })).toEqual([])
    expect(said('started', { largest: ['debts', 'sex', 'single'], share: 30, matters: 'much' })).toEqual([])
  })

  it('names a choice among the three largest once, also where a slide has it twice', () => {
    expect(said('age', { largest: ['age', 'sex', 'debts'] })).toEqual([{ keys: ['largest'] }])
  })

  it.each([
    [63, ['share', 'near']],
    [53, ['share', 'near']],
    [73, ['share', 'near']],
    [52, ['share']],
    [43, ['share']],
    [83, ['share']],
    [40, ['share']],
    [89, ['share']],
    [39, ['share', 'far']],
    [90, ['share', 'far']],
    [0, ['share', 'far']],
    [100, ['share', 'far']],
  ])('calls %i of 100 close, far, or neither: it was 63', (share, keys) => {
    expect(said('workHistory', { share })).toEqual([{ keys }])
  })

  it('says of a characteristic that hardly differs whether one foresaw that', () => {
    expect(said('hardly', { matters: 'little' })).toEqual([
      { variable: 'children', keys: ['little', 'seen'] },
    ])
    expect(said('hardly', { matters: 'much', largest: ['single', 'age', 'sex'] })).toEqual([
      { variable: 'children', keys: ['much', 'small'] },
      { variable: 'single', keys: ['largest', 'small'] },
    ])
  })

  it('says a surprise once, also where two answers led to it', () => {
    expect(said('hardly', { matters: 'much', largest: ['children', 'age', 'sex'] })).toEqual([
      { variable: 'children', keys: ['largest', 'much', 'small'] },
    ])
  })

  it('never judges: no good, no wrong, no points', () => {
    const words = [nl, en].flatMap((texts) =>
      Object.entries(texts).flatMap(([key, text]) => (/^(predict|reveal\.own)\./.test(key) ? [text] : [])),
    )
    expect(words.length).toBeGreaterThan(60)
    expect(words.filter((text) => /\b(goed|fout|punt(en)?|score|right|wrong|points?)\b/i.test(text))).toEqual(
      [],
    )
  })
})
