import { describe, expect, it } from 'vitest'

import type { Workshop } from '../../../rules/workshop.ts'
import { begun, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

const removed = (workshop: Workshop) => led(workshop, 'removeSeat', { seat: 's2' })

describe('of somebody who is taken out', () => {
  const tips = goneTo(joined(begun({ agenda: 'council' }), 4), 'goldenTip')
  const given = played(played(tips, 's2', 'giveTip', { words: 'Een' }), 's3', 'giveTip', { words: 'Twee' })

  it('the ballot does not count, and goes from the disk', () => {
    const out = removed(given)
    expect(JSON.stringify(out)).not.toContain('Een')
    expect(out.loosened).toBeGreaterThan(given.loosened ?? 0)
    const collected = led(out, 'openBallots', {})
    expect(collected.boxes?.['goldenTip']?.counted?.ballots).toBe(1)
    expect(Object.values(collected.texts ?? {}).map(({ words }) => words)).toEqual(['Twee'])
  })

  it('the ballot stays counted once the box is open', () => {
    const collected = removed(led(given, 'openBallots', {}))
    expect(collected.boxes?.['goldenTip']?.counted?.ballots).toBe(2)
  })

  it('the prediction does not count, unless the room has seen it counted', () => {
    const predicting = workshopAt('predict')
    const said = ['s2', 's3', 's4'].reduce(
      (now, seat) => played(now, seat, 'predict', { share: 30 }),
      predicting,
    )
    const answers = (now: Workshop) => goneTo(now, 'privacyDialogue').foretold?.answers
    expect(answers(removed(said))).toBe(2)
    expect(answers(removed(led(said, 'openSpread', { on: true })))).toBe(3)
    expect(answers(removed(goneTo(said, 'reveal')))).toBe(3)
  })

  it('the answer does not count, unless the room has seen it counted', () => {
    const round = goneTo(led(workshopAt('reveal'), 'addRound', { round: 'selection' }), 'selection')
    const said = ['s2', 's3'].reduce((now, seat) => played(now, seat, 'answer', { answer: 'yes' }), round)
    const answered = (now: Workshop) => goneTo(now, 'privacyDialogue').answered?.yes
    expect(answered(removed(said))).toBe(1)
    expect(answered(removed(led(said, 'showAnswers', { on: true })))).toBe(2)
  })
})

it('keeps what somebody said who went home', () => {
  const tips = goneTo(joined(begun({ agenda: 'council' }), 4), 'goldenTip')
  const left = played(played(tips, 's2', 'giveTip', { words: 'Een' }), 's2', 'leave', {})
  expect(led(left, 'openBallots', {}).boxes?.['goldenTip']?.counted?.ballots).toBe(1)
})
