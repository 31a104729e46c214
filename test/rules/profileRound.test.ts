import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { profileMove } from '../../rules/profileGhost.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { stepOf } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { at, reveal, round, seen } from '../play/profile.ts'
import { asked, goneTo, led, played } from '../play/table.ts'

describe('the question', () => {
  const open = at('question')

  it('is answered without a name, and only while it is asked', () => {
    expect(asked(at('voices'), 's2', 'answer', { answer: 'yes' })).toBe('not-open')
    expect(asked(at('voices'), 'f', 'showAnswers', { on: true })).toBe('not-open')
    const one = played(open, 's2', 'answer', { answer: 'yes' })
    expect(seen(one).question).toMatchObject({ answered: 1 })
    expect(seen(one).question).not.toHaveProperty('counts')
    expect(ownView(one, 's2').answer).toBe('yes')
    expect(consoleView(one, deck, new Set(['f', 's2'])).seats['s2']).not.toHaveProperty('ready')
  })

  it('shows the counts and the advice of the booklet together, and closes', () => {
    const two = played(played(open, 's2', 'answer', { answer: 'yes' }), 's3', 'answer', { answer: 'no' })
    const shown = led(two, 'showAnswers', { on: true })
    expect(seen(shown).question).toMatchObject({ counts: { yes: 1, no: 1, unknown: 0 } })
    expect(seen(two).question).not.toHaveProperty('advice')
    expect(seen(shown).question?.advice?.place.where.nl).toBe('aanbeveling 3')
    expect(asked(shown, 's4', 'answer', { answer: 'yes' })).toBe('closed')
  })

  it('keeps the advice to itself where nothing real was revealed', () => {
    const { slide: _slide, ...hidden } = led(open, 'showAnswers', { on: true })
    expect(seen(hidden).question).not.toHaveProperty('advice')
  })

  it('leaves counts and no seat once the step is over', () => {
    const two = played(played(open, 's2', 'answer', { answer: 'yes' }), 's3', 'answer', { answer: 'no' })
    const later = goneTo(two, 'privacyDialogue')
    expect(later.answers).toBeUndefined()
    expect(later.answered).toEqual({ yes: 1, no: 1, unknown: 0 })
  })

  it('does not pass for the question of the other round', () => {
    const both = led(led(reveal, 'addRound', { round: 'selection' }), 'addRound', { round: 'profile' })
    const profile = goneTo(goneTo(both, 'selection'), 'profile')
    const answered = played(at('question', 0, profile), 's2', 'answer', { answer: 'yes' })
    const back = led(led(answered, 'showAnswers', { on: true }), 'lookBack', { step: answered.step - 1 })
    expect(stepOf({ ...back, step: back.lookingBack ?? 0 }).name).toBe('selection')
    const slides = deck.selection.slides.filter(({ question }) => question).map(({ id }) => id)
    const question = tableView({ ...back, slide: slides[0] ?? '' }, deck).slide?.question
    expect(question).toMatchObject({ answered: 0 })
    expect(question).not.toHaveProperty('counts')
  })

  it('is answered by a simulated participant, once', () => {
    const chance = chanceFrom(3)
    const move = profileMove(tableView(open, deck), ownView(open, 's2'), chance)
    expect(move?.act).toBe('answer')
    const done = played(open, 's2', 'answer', { answer: 'no' })
    expect(profileMove(tableView(done, deck), ownView(done, 's2'), chance)).toBeUndefined()
    expect(profileMove(tableView(at('rule'), deck), ownView(round, 's2'), chance)).toBeUndefined()
  })
})

describe('leading the round', () => {
  it('belongs to the facilitator, in its own step, and not while looking back', () => {
    expect(asked(round, 's2', 'showProfile', { stage: 'rule' })).toBe('not-yours')
    expect(asked(reveal, 'f', 'showProfile', { stage: 'rule' })).toBe('not-now')
    const back = led(round, 'lookBack', { step: round.step - 1 })
    expect(asked(back, 'f', 'showProfile', { stage: 'rule' })).toBe('looking-back')
  })

  it('begins anew when the round is played again', () => {
    const again = led(at('voices', 1), 'playAgain', { step: round.step })
    expect(seen(again)).toMatchObject({ stage: 'typical', at: 0 })
  })
})
