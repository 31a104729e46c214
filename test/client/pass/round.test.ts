import { describe, expect, it } from 'vitest'

import {
  isAloneStep,
  isDone,
  inRound,
  nextIn,
  passedOn,
  roundOf,
  turnsIn,
} from '../../../client/pass/round.ts'
import { noTurns, type PassSeat } from '../../../client/pass/kept.ts'
import { comparable } from '../../../rules/acts/predict.ts'
import { personsOf } from '../../../rules/cards.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { playingSeats } from '../../../rules/who.ts'
import type { StepName } from '../../../rules/agenda.ts'
import { stepOf, type SeatId, type Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { at as profileAt } from '../../play/profile.ts'
import { goneTo, led, played, workshopAt } from '../../play/table.ts'

const someone = 's2'
const seen = (workshop: Workshop, seat: SeatId = someone) => ({
  table: tableView(workshop, deck),
  own: ownView(workshop, seat),
})
const at = (step: StepName) => workshopAt(step, { agenda: 'council' })
const cardsOf = (workshop: Workshop) => Object.keys(ownView(workshop, someone).cards)

const atRound = (round: 'selection' | 'profile') => goneTo(led(at('reveal'), 'addRound', { round }), round)
const question = deck.selection.slides.find((slide) => slide.question)?.id ?? ''
/** Where one question is on, in the three steps that have no box. */
const asksOf = {
  predict: at('predict'),
  selection: led(atRound('selection'), 'showSlide', { slide: question }),
  profile: profileAt('question'),
}

describe('a device goes round', () => {
  it.each(['goldenTip', 'pseudonymise', 'collect', 'predict', 'wrapUp', 'evaluation'] as const)(
    'in %s, where everybody does something alone',
    (step) => expect(roundOf(seen(at(step)))).toBeDefined(),
  )

  it.each(['experiences', 'explain', 'link', 'order', 'discover', 'reveal'] as const)(
    'not in %s, which the group looks at together',
    (step) => expect(roundOf(seen(at(step)))).toBeUndefined(),
  )

  it('not before there is something to do: cards, or a statement', () => {
    const dealt = at('deal')
    expect(roundOf(seen(dealt))).toBeDefined()
    expect(roundOf(seen({ ...dealt, cards: {}, persons: {} }))).toBeUndefined()
    const talk = at('privacyDialogue')
    expect(roundOf(seen(talk))).toBeUndefined()
    const first = led(talk, 'openStatement', { statement: deck.statements[0]?.id ?? '' })
    const second = led(talk, 'openStatement', { statement: deck.statements[1]?.id ?? '' })
    expect(roundOf(seen(first))).toBeDefined()
    expect(roundOf(seen(second))).not.toBe(roundOf(seen(first)))
  })

  it('not once the box is open, or while the group looks back', () => {
    expect(roundOf(seen(led(at('goldenTip'), 'openBallots', {})))).toBeUndefined()
    expect(roundOf(seen(led(at('evaluation'), 'lookBack', { step: 1 })))).toBeUndefined()
  })

  it('still while everything is held still', () => {
    const before = at('pseudonymise')
    expect(roundOf(seen(led(before, 'freeze', { on: true })))).toBe(roundOf(seen(before)))
  })

  it('not when everything is held still once the answers are there for all to see', () => {
    const frozen = (workshop: Workshop) => led(workshop, 'freeze', { on: true })
    for (const asked of [asksOf.predict, asksOf.selection, asksOf.profile]) {
      expect(roundOf(seen(asked))).toBeDefined()
      expect(roundOf(seen(frozen(asked)))).toBe(roundOf(seen(asked)))
      const { name } = stepOf(asked)
      const shown = led(asked, name === 'predict' ? 'openSpread' : 'showAnswers', { on: true })
      expect([name, roundOf(seen(shown)), roundOf(seen(frozen(shown)))]).toEqual([name, undefined, undefined])
    }
  })

  it('not before the one question of a round is on the screen, held still or not', () => {
    for (const now of [atRound('selection'), profileAt('voices')]) {
      expect(isAloneStep(seen(now).table)).toBe(false)
      expect(roundOf(seen(now))).toBeUndefined()
      expect(roundOf(seen(led(now, 'freeze', { on: true })))).toBeUndefined()
    }
    expect(isAloneStep(seen(asksOf.selection).table)).toBe(true)
  })

  it('anew when a step begins again, or its box is asked again', () => {
    const before = at('goldenTip')
    const again = led(led(before, 'openBallots', {}), 'askAgain', {})
    expect(roundOf(seen(again))).toBeDefined()
    expect(roundOf(seen(again))).not.toBe(roundOf(seen(before)))
  })

  it('anew when cards are dealt anew, and for every seat by the same name', () => {
    const before = at('deal')
    const again = led(before, 'dealCards', { persons: 4 })
    expect(roundOf(seen(again))).not.toBe(roundOf(seen(before)))
    const person = Object.keys(ownView(again, someone).persons)[0] ?? ''
    const swapped = played(again, someone, 'swapPerson', { person })
    const late = led(played(swapped, 'door', 'join', { key: 'key-late', people: 1 }), 'freeze', { on: true })
    const ids = playingSeats(late).map(([id]) => id)
    expect(ids).toHaveLength(5)
    expect(new Set(ids.map((id) => roundOf(seen(late, id))))).toEqual(new Set([roundOf(seen(again))]))
  })
})

describe('a turn is done', () => {
  it('when every card of the own person has a number', () => {
    const before = at('pseudonymise')
    expect(isDone(seen(before))).toBe(false)
    const numbered = cardsOf(before).reduce(
      (now, card) => played(now, someone, 'pseudonymise', { card, pseudonym: '482' }),
      before,
    )
    expect(personsOf(numbered, someone)).toHaveLength(1)
    expect([isDone(seen(numbered)), isDone(seen(numbered, 's3'))]).toEqual([true, false])
  })

  it('when all cards are in the box, or the own voice is in', () => {
    const before = at('collect')
    const handed = played(before, someone, 'handIn', { cards: cardsOf(before) })
    expect([isDone(seen(before)), isDone(seen(handed))]).toEqual([false, true])
    const tip = at('goldenTip')
    expect([isDone(seen(tip)), isDone(seen(played(tip, someone, 'giveTip', {})))]).toEqual([false, true])
  })

  it('when all that is foretold has an answer, not the first alone', () => {
    const begun = played(at('predict'), someone, 'predict', { share: 40 })
    const largest = comparable(deck, false).slice(0, 3)
    const foretold = played(begun, someone, 'predict', { largest, matters: 'much' })
    expect([isDone(seen(begun)), isDone(seen(foretold))]).toEqual([false, true])
  })

  it('when the cards were looked at', () => {
    const before = at('deal')
    expect([isDone(seen(before)), isDone(seen(played(before, someone, 'ready', { on: true })))]).toEqual([
      false,
      true,
    ])
  })
})

describe('turns', () => {
  const order = ['s2', 's3', 's4']
  const seats: PassSeat[] = order.map((id) => ({ workshop: 'w1234567', key: 'k'.repeat(22), id }))

  it('are of who plays, and of nobody who went home', () => {
    const left = played(at('pseudonymise'), 's3', 'leave', {})
    expect(inRound(seats, seen(left))).toEqual(['s2', 's4'])
  })

  it('begin with the first, go on with the next, and end when all had one', () => {
    const begun = turnsIn(noTurns, 'round', order)
    expect(begun).toEqual({ round: 'round', had: {}, at: 's2' })
    expect(turnsIn(begun, 'round', order)).toBe(begun)
    const second = passedOn(begun, 's2', 'done', order)
    expect(second).toMatchObject({ at: 's3', had: { s2: 'done' } })
    const third = passedOn(second, 's3', 'skipped', order)
    const over = passedOn(third, 's4', 'done', order)
    expect(over.at).toBeUndefined()
    expect(over.had).toEqual({ s2: 'done', s3: 'skipped', s4: 'done' })
  })

  it('come to who was passed over by another that went first', () => {
    expect(nextIn(order, { s4: 'done' }, 's4')).toBe('s2')
    expect(nextIn(order, { s2: 'done', s4: 'done' }, 's4')).toBe('s3')
    expect(nextIn([], {})).toBeUndefined()
  })

  it('go on to who had none when the one at the device plays there no more', () => {
    const third = { round: 'round', had: { s2: 'done' }, at: 's3', out: true } as const
    expect(turnsIn(third, 'round', ['s2', 's4'])).toEqual({ ...third, at: 's4' })
    expect(turnsIn(third, 'round', ['s2'])).toEqual({ round: 'round', had: { s2: 'done' }, out: true })
    const over = { round: 'round', had: { s2: 'done' } } as const
    expect(turnsIn(over, 'round', ['s2'])).toBe(over)
  })

  it('come to who sits down after all had one', () => {
    const over = { round: 'round', had: { s2: 'done', s3: 'skipped' } } as const
    expect(turnsIn(over, 'round', ['s2', 's3'])).toBe(over)
    expect(turnsIn(over, 'round', order)).toEqual({ ...over, at: 's4' })
  })

  it('of another round say nothing of this one, but that the device is out', () => {
    const old = { round: 'before', had: { s2: 'done' }, at: 's4', out: true } as const
    expect(turnsIn(old, 'now', order)).toEqual({ round: 'now', had: {}, at: 's2', out: true })
  })
})
