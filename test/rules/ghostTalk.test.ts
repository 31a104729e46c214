import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { ghost } from '../../rules/ghost.ts'
import { wordsOf } from '../../rules/ghostWords.ts'
import { longestText, longestWord, signsIn } from '../../rules/words.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { languages, type Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { begun, doneByAll, goneTo, joined, led, workshopAt } from '../play/table.ts'

const words = wordsOf(deck, 'nl')
const ballotsIn = (workshop: Workshop, box: string) => Object.values(workshop.boxes?.[box]?.ballots ?? {})
const council = (participants: number) => joined(begun({ agenda: 'council' }), participants)

describe('a simulated participant in the talk', () => {
  it('gives one golden tip each, all of them different; some would rather tell it', () => {
    const given = doneByAll(goneTo(council(12), 'goldenTip'), {}, words)
    const tips = ballotsIn(given, 'goldenTip').map((ballot) => ballot.words)
    expect(tips).toHaveLength(12)
    const typed = tips.filter((tip) => tip !== undefined)
    expect([new Set(typed).size, tips.length - typed.length]).toEqual([9, 3])
  })

  it('has a tip among them that names somebody, also with four participants', () => {
    const given = doneByAll(goneTo(council(4), 'goldenTip'), {}, words)
    expect(ballotsIn(given, 'goldenTip').map((ballot) => ballot.words)).toContain(words.tips[4])
  })

  it('gives another tip when tips are asked for again', () => {
    const first = led(doneByAll(goneTo(council(4), 'goldenTip'), {}, words), 'openBallots', {})
    const shown = Object.keys(first.texts ?? {}).reduce(
      (now, text) => led(now, 'judgeText', { text, state: 'shown' }),
      first,
    )
    const again = led(doneByAll(led(shown, 'askAgain', {}), {}, words), 'openBallots', {})
    const tips = Object.values(again.texts ?? {}).map((text) => text.words)
    expect(tips).toHaveLength(6)
    expect(new Set(tips).size).toBe(6)
  })

  it('votes on each statement that is put on, now and then with a reason', () => {
    let now = goneTo(council(12), 'privacyDialogue')
    const reasons: string[] = []
    for (const { id } of deck.statements.slice(0, 3)) {
      now = doneByAll(led(now, 'openStatement', { statement: id }), {}, words)
      expect(now.boxes?.[`statement-${id}`]?.counted?.ballots).toBe(12)
    }
    reasons.push(
      ...Object.values(now.texts ?? {}).flatMap((text) => (text.kind === 'reason' ? text.words : [])),
    )
    expect(reasons.length).toBeGreaterThan(5)
    for (const reason of reasons) expect(words.reasons).toContain(reason)
  })

  it('says nothing before a statement is on', () => {
    const now = doneByAll(goneTo(council(4), 'privacyDialogue'), {}, words)
    expect(now.boxes ?? {}).toEqual({})
  })

  it('recommends, and evaluates for before and now', () => {
    const wrapped = doneByAll(goneTo(council(8), 'wrapUp'), {}, words)
    expect(ballotsIn(wrapped, 'wrapUp')).toHaveLength(8)
    expect(ballotsIn(wrapped, 'wrapUp').filter((ballot) => ballot.words)).toHaveLength(4)
    const said = ballotsIn(doneByAll(goneTo(wrapped, 'evaluation'), {}, words), 'evaluation')
    expect(said).toHaveLength(8)
    for (const { choices } of said)
      expect(new Set(Object.keys(choices).map((key) => key.split('-')[0]))).toEqual(
        new Set(['before', 'now']),
      )
  })

  it('answers in a class for before at the welcome, and at the end for now', () => {
    const welcome = doneByAll(joined(begun({ agenda: 'lesson' }), 4))
    expect(ballotsIn(welcome, 'before')).toHaveLength(4)
    const [said] = ballotsIn(doneByAll(goneTo(welcome, 'evaluation')), 'evaluation')
    expect(Object.keys(said?.choices ?? {}).every((key) => key.startsWith('now-'))).toBe(true)
  })

  it('puts nothing in a box that is closed', () => {
    const closed = led(goneTo(council(4), 'goldenTip'), 'openBallots', {})
    const next = ghost(tableView(closed, deck), ownView(closed, 's2'), chanceFrom(1), { words })
    expect(next?.act).toBe('ready')
  })
})

describe('a simulated participant with words', () => {
  it('names some piles, one with a word that waits for the facilitator, and sorts once', () => {
    const linked = doneByAll(workshopAt('link', { participants: 4, persons: 8 }), {}, words)
    const names = Object.values(linked.piles).flatMap(({ name }) => (name ? [name] : []))
    expect(names).toHaveLength(3)
    expect(names.filter((name) => name.as === 'word' && name.waiting)).toHaveLength(1)
    const grids = Object.values(doneByAll(goneTo(linked, 'order'), {}, words).grids ?? {})
    expect(grids.map(({ sortedBy }) => typeof sortedBy)).toEqual(['string'])
  })

  it('does nothing unasked without words', () => {
    const linked = doneByAll(workshopAt('link', { participants: 4, persons: 8 }))
    expect(Object.values(linked.piles).filter(({ name }) => name)).toEqual([])
  })
})

it.each(languages)('fit in what people may type, in %s', (language) => {
  const { piles, ...texts } = wordsOf(deck, language)
  for (const text of Object.values(texts).flat()) expect(signsIn(text), text).toBeLessThanOrEqual(longestText)
  for (const word of piles) expect(signsIn(word), word).toBeLessThanOrEqual(longestWord)
  expect(texts.tips.length).toBeGreaterThanOrEqual(10)
})
