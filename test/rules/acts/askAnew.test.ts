import { describe, expect, it } from 'vitest'

import { tableView } from '../../../rules/view/table.ts'
import { ownView } from '../../../rules/view/own.ts'
import { stepOf, type Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { asked, begun, goneTo, joined, led, played } from '../../play/table.ts'

const council = joined(begun({ agenda: 'council' }), 3)
const talk = led(goneTo(council, 'privacyDialogue'), 'openStatement', { statement: 'whoLooked' })
const table = (workshop: Workshop) => tableView(workshop, deck)
const wordsIn = (workshop: Workshop) => Object.values(workshop.texts ?? {}).map(({ words }) => words)
/** One voted, and a slip opened the box. */
const slipped = led(played(talk, 's2', 'vote', { choice: 'agree', words: 'Van mij' }), 'openBallots', {})

describe('a statement that was closed by a slip', () => {
  it('is asked anew of everybody, and of the first time nothing is left', () => {
    const shown = led(led(slipped, 'showOthers', { on: true }), 'judgeText', { text: 'x1', state: 'shown' })
    const anew = led(shown, 'askAnew', {})
    expect(table(anew).ballots).toEqual({ done: 0, of: 3, asked: 1 })
    expect(table(anew).statement?.counts).toBeUndefined()
    expect(table(anew).statement?.others).toBeUndefined()
    expect(ownView(anew, 's2').ballot).toBeUndefined()
    expect(JSON.stringify(anew)).not.toContain('Van mij')
    expect(anew.loosened).toBeGreaterThan(shown.loosened ?? 0)
  })

  it('takes votes and opens with the last of them, as if it were the first time', () => {
    const anew = led(slipped, 'askAnew', {})
    const all = ['s2', 's3', 's4'].reduce(
      (there, seat) => played(there, seat, 'vote', { choice: 'disagree' }),
      anew,
    )
    expect(table(all).statement?.counts).toEqual({ agree: 0, disagree: 3, unknown: 0 })
  })

  it('leaves the words of other statements, and what the facilitator noted', () => {
    const noted = led(slipped, 'noteText', { kind: 'agreed', words: 'Een mens beslist' })
    const other = led(noted, 'openStatement', { statement: 'oldData' })
    const both = led(played(other, 's3', 'vote', { choice: 'agree', words: 'Oud' }), 'openBallots', {})
    expect(wordsIn(led(both, 'askAnew', {})).toSorted()).toEqual(['Een mens beslist', 'Van mij'])
  })
})

it.each([
  ['wrapUp', { act: 'recommend', carried: { first: 'transparency', words: 'Eén zin' } }],
  ['evaluation', { act: 'evaluate', carried: { now: { number: '4' }, words: 'Eén zin' } }],
] as const)('goes for %s too, and its words go with it', (step, { act, carried }) => {
  const open = led(played(goneTo(slipped, step), 's2', act, carried), 'openBallots', {})
  expect(wordsIn(open)).toContain('Eén zin')
  const anew = led(open, 'askAnew', {})
  expect(wordsIn(anew)).toEqual(['Van mij'])
  expect(table(anew).ballots).toEqual({ done: 0, of: 3, asked: 1 })
  expect(stepOf(anew).name).toBe(step)
})

it('is the facilitator’s, and only where something was counted', () => {
  expect(asked(slipped, 's2', 'askAnew', {})).toBe('not-yours')
  expect(asked(talk, 'f', 'askAnew', {})).toBe('not-now')
  expect(asked(goneTo(council, 'privacyDialogue'), 'f', 'askAnew', {})).toBe('not-now')
  expect(asked(goneTo(council, 'goldenTip'), 'f', 'askAnew', {})).toBe('not-now')
})
