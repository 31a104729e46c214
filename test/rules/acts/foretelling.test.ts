import { describe, expect, it } from 'vitest'

import type { StepName } from '../../../rules/agenda.ts'
import { harvestLines } from '../../../rules/harvest.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { asked, goneTo, led, played, workshopAt } from '../../play/table.ts'

describe('predict', () => {
  const predicting = workshopAt('predict')
  const largest = ['workHistory', 'age', 'sex']

  it('keeps every answer by itself, changeable, and shows it to nobody else', () => {
    const first = played(predicting, 's2', 'predict', { largest })
    const second = played(first, 's2', 'predict', { share: 40 })
    const third = played(second, 's2', 'predict', { share: 30, matters: 'little' })
    expect(ownView(third, 's2').prediction).toEqual({ largest, share: 30, matters: 'little' })
    expect(ownView(third, 's3').prediction).toBeUndefined()
    const table = tableView(third, deck)
    expect([table.spread, table.foretold]).toEqual([undefined, { done: 1, of: 4 }])
    expect(JSON.stringify(table)).not.toContain('"share"')
  })

  it.each([
    ['two differences', { largest: ['age', 'sex'] }, 'wrong-shape'],
    ['the same one twice', { largest: ['age', 'sex', 'age'] }, 'wrong-shape'],
    ['a text', { largest: ['age', 'sex', 'activity'] }, 'no-such-variable'],
    ['a variable that is not dealt', { largest: ['age', 'sex', 'origin'] }, 'no-such-variable'],
    ['more than a hundred of a hundred', { share: 101 }, 'wrong-shape'],
    ['half a person', { share: 0.5 }, 'wrong-shape'],
  ])('refuses %s', (_what, carried, refusal) => {
    expect(asked(predicting, 's2', 'predict', carried)).toBe(refusal)
  })

  it('is closed once the spread was shown, also when it is hidden again', () => {
    const shown = led(played(predicting, 's2', 'predict', { share: 30 }), 'openSpread', { on: true })
    expect(tableView(shown, deck).spread).toMatchObject({ answers: 1, share: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0] })
    expect(asked(shown, 's3', 'predict', { share: 50 })).toBe('closed')
    const hidden = led(shown, 'openSpread', { on: false })
    expect(tableView(hidden, deck).spread).toBeUndefined()
    expect(asked(hidden, 's3', 'predict', { share: 50 })).toBe('closed')
  })

  it('is not closed by hiding what was never shown', () => {
    const hidden = led(predicting, 'openSpread', { on: false })
    expect(ownView(hidden, 's2').may).toContain('predict')
  })

  it('can be looked back at as it was shown, by everybody', () => {
    const said = played(predicting, 's2', 'predict', { share: 30 })
    const over = goneTo(led(said, 'openSpread', { on: true }), 'privacyDialogue')
    const back = tableView(led(over, 'lookBack', { step: predicting.step }), deck)
    expect([back.spread?.answers, back.foretold?.closed]).toEqual([1, true])
  })

  it('stands beside the figures in the reveal, but never where only one person foretold', () => {
    const one = goneTo(played(predicting, 's2', 'predict', { share: 30 }), 'reveal')
    const shown = (workshop: typeof one) =>
      tableView(led(workshop, 'showSlide', { slide: 'workHistory' }), deck).slide?.contrasts[0]?.foretold
    expect(shown(one)).toBeUndefined()
    const two = goneTo(
      played(played(predicting, 's2', 'predict', { share: 30 }), 's3', 'predict', { share: 50 }),
      'reveal',
    )
    expect(shown(two)).toEqual([{ as: 'share', bins: [0, 0, 0, 1, 0, 1, 0, 0, 0, 0] }])
  })

  it('stays with its seat until the reveal is over, and is counted then', () => {
    const said = played(predicting, 's2', 'predict', { largest, share: 100, matters: 'much' })
    const revealed = goneTo(said, 'reveal')
    expect(ownView(revealed, 's2').prediction?.share).toBe(100)
    const over = goneTo(revealed, 'privacyDialogue')
    expect(over.predictions).toBeUndefined()
    expect(over.foretold).toEqual({
      answers: 1,
      chose: 1,
      largest: ['age', 'sex', 'workHistory'].map((variable) => ({ variable, count: 1 })),
      share: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      matters: { much: 1, little: 0 },
    })
  })

  it('can be done anew when the step is played again', () => {
    const over = goneTo(
      led(played(predicting, 's2', 'predict', { share: 30 }), 'openSpread', { on: true }),
      'reveal',
    )
    const again = led(over, 'playAgain', { step: predicting.step })
    expect(ownView(played(again, 's2', 'predict', { share: 35 }), 's2').prediction?.share).toBe(35)
  })
})

describe('a prediction', () => {
  const share = (now: Workshop, seat = 's2') => ownView(now, seat).prediction?.share
  const placeOf = ({ agenda }: Workshop, name: StepName) => agenda.findIndex((one) => one.name === name)
  const saidAt = (workshop: Workshop) => played(workshop, 's2', 'predict', { share: 30 })
  const said = saidAt(workshopAt('predict'))

  it.each(['selection', 'profile'] as const)('comes loose in a round after the reveal: %s', (round) => {
    const asking = goneTo(led(goneTo(said, 'reveal'), 'addRound', { round }), round)
    expect([asking.predictions, asking.foretold?.answers]).toEqual([undefined, 1])
  })

  it('comes loose in a pause, and in a talk that was moved behind the reveal', () => {
    const paused = led(goneTo(said, 'reveal'), 'addStep', { name: 'pause' })
    expect(led(paused, 'goTo', { step: paused.step + 1 }).predictions).toBeUndefined()
    const told = led(goneTo(said, 'reveal'), 'addStep', { name: 'experiences' })
    expect(goneTo(told, 'experiences').predictions).toBeUndefined()
  })

  it('waits for the reveal through a talk and a pause that come before it', () => {
    const talk = placeOf(said, 'privacyDialogue')
    const moved = led(said, 'moveStep', { from: talk, to: placeOf(said, 'reveal') })
    const late = goneTo(led(goneTo(moved, 'privacyDialogue'), 'addStep', { name: 'pause' }), 'pause')
    const revealed = goneTo(late, 'reveal')
    expect([late.foretold, share(revealed)]).toEqual([undefined, 30])
    expect(led(revealed, 'goTo', { step: revealed.step + 1 }).predictions).toBeUndefined()
  })

  it('waits for nothing where the reveal is skipped, or left out', () => {
    const skipped = goneTo(said, 'privacyDialogue')
    const short = led(said, 'dropStep', { step: placeOf(said, 'reveal') })
    const over = led(led(short, 'addStep', { name: 'pause' }), 'goTo', { step: short.step + 1 })
    for (const now of [skipped, over])
      expect([now.predictions, now.foretold?.answers]).toEqual([undefined, 1])
  })

  it('stays in the harvest when an earlier step is played again, until a new one is counted in its place', () => {
    const before = goneTo(played(said, 's3', 'predict', { share: 50 }), 'privacyDialogue')
    const again = led(before, 'playAgain', { step: said.step })
    const counted = (now: Workshop) => harvestLines(now, deck).find(({ id }) => id === 'share')
    expect(counted(before)).toMatchObject({ bins: [0, 0, 0, 1, 0, 1, 0, 0, 0, 0] })
    expect(counted(goneTo(again, 'privacyDialogue'))).toEqual(counted(before))
    const one = played(again, 's2', 'predict', { share: 70 })
    expect(counted(one)).toEqual(counted(before))
    expect(tableView(led(one, 'openSpread', { on: true }), deck).spread).toMatchObject({ answers: 1 })
    const anew = goneTo(played(one, 's3', 'predict', { share: 90 }), 'privacyDialogue')
    expect(counted(anew)).toMatchObject({ bins: [0, 0, 0, 0, 0, 0, 0, 1, 0, 1] })
  })

  it('comes loose when the reveal is played again, which keeps what the group foretold', () => {
    const two = goneTo(played(said, 's3', 'predict', { share: 50 }), 'reveal')
    const again = led(two, 'playAgain', { step: two.step })
    expect([again.predictions, again.foretold?.answers]).toEqual([undefined, 2])
    expect(again.loosened).toBeGreaterThan(two.loosened ?? 0)
    const later = led(goneTo(again, 'privacyDialogue'), 'playAgain', { step: two.step })
    expect(later.foretold?.answers).toBe(2)
  })
})

describe('answer', () => {
  const asking = goneTo(led(workshopAt('reveal'), 'addRound', { round: 'selection' }), 'selection')
  const at = (slide: string) => tableView(led(asking, 'showSlide', { slide }), deck).slide

  it('is counted without names once the facilitator shows it, and closed then', () => {
    const said = played(played(asking, 's2', 'answer', { answer: 'yes' }), 's2', 'answer', {
      answer: 'unknown',
    })
    const there = led(said, 'showSlide', { slide: 'selectionQuestion' })
    expect(tableView(there, deck).slide?.question).toMatchObject({ answered: 1 })
    expect(tableView(there, deck).slide?.question?.counts).toBeUndefined()
    expect(ownView(there, 's2').answer).toBe('unknown')
    const shown = led(there, 'showAnswers', { on: true })
    expect(tableView(shown, deck).slide?.question?.counts).toEqual({ yes: 0, no: 0, unknown: 1 })
    expect(asked(shown, 's3', 'answer', { answer: 'no' })).toBe('closed')
    expect(goneTo(shown, 'privacyDialogue').answers).toBeUndefined()
    expect(goneTo(shown, 'privacyDialogue').answered).toEqual({ yes: 0, no: 0, unknown: 1 })
  })

  it('belongs to a round whose worlds all come out on the same totals', () => {
    const totals = at('selectionTotals')?.worlds?.map((world) => world.totals.map(({ of100 }) => of100))
    expect(totals).toEqual([
      [44, 11],
      [44, 11],
      [44, 11],
    ])
    expect(at('selectionAnswer')).toMatchObject({ contrasts: [], rates: [] })
  })
})
