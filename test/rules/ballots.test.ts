import { describe, expect, it } from 'vitest'

import { ownView } from '../../rules/view/own.ts'
import { consoleView } from '../../rules/view/console.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, begun, goneTo, joined, led, played } from '../play/table.ts'

const council = (participants = 3) => joined(begun({ agenda: 'council' }), participants)
const atTips = (participants = 3) => goneTo(council(participants), 'goldenTip')
const table = (workshop: Workshop) => tableView(workshop, deck)
const desk = (workshop: Workshop) => consoleView(workshop, deck, new Set(Object.keys(workshop.seats)))
const wordsIn = (workshop: Workshop) => Object.values(workshop.texts ?? {}).map(({ words }) => words)

describe('golden tips', () => {
  it('wait in the box: screens see how many there are, and the own seat that its own is in', () => {
    const now = played(atTips(), 's2', 'giveTip', { words: 'Bel mij terug' })
    expect(table(now).ballots).toEqual({ done: 1, of: 3 })
    expect(ownView(now, 's2').ballot).toBe(true)
    expect(ownView(now, 's3').ballot).toBeUndefined()
    expect(JSON.stringify([table(now), desk(now), ownView(now, 's2')])).not.toContain('Bel mij')
    expect(desk(now).busy).toBe(2)
    expect(Object.values(desk(now).seats).every(({ ready }) => ready === undefined)).toBe(true)
  })

  it('say nothing of who shares a device: a ballot of two takes away as much as a ballot of one', () => {
    const pair = played(council(2), 'door', 'join', { key: 'a-pair', people: 2 })
    const there = goneTo(pair, 'goldenTip')
    const busyAfter = (seat: string) => desk(played(there, seat, 'giveTip', {})).busy
    expect(desk(there).busy).toBe(3)
    expect([busyAfter('s2'), busyAfter('s4')]).toEqual([2, 2])
  })

  it('can be given anew until they are collected', () => {
    const twice = played(played(atTips(), 's2', 'giveTip', { words: 'Een' }), 's2', 'giveTip', {
      words: 'Twee',
    })
    const collected = led(twice, 'openBallots', {})
    expect(wordsIn(collected)).toEqual(['Twee'])
    expect(asked(collected, 's2', 'giveTip', { words: 'Drie' })).toBe('closed')
    expect(asked(collected, 'f', 'openBallots', {})).toBe('closed')
  })

  it('come loose from their seats, and reach the wall only when the facilitator lets them', () => {
    const given = played(played(atTips(), 's2', 'giveTip', { words: 'Een' }), 's3', 'giveTip', {})
    const collected = led(given, 'openBallots', {})
    expect(collected.boxes?.['goldenTip']).toEqual({
      ballots: {},
      counted: { ballots: 2, choices: { way: { told: 1, typed: 1 } } },
    })
    expect(table(collected)).toMatchObject({ ballots: { done: 2, of: 3, closed: true }, tips: [] })
    expect(desk(collected)).toMatchObject({ wouldTell: 1, busy: 0 })
    const [id = ''] = Object.keys(collected.texts ?? {})
    const grouped = led(led(collected, 'judgeText', { text: id, state: 'shown' }), 'groupText', {
      text: id,
      theme: 'contact',
    })
    expect(table(grouped).tips).toEqual([{ id, words: 'Een', theme: 'contact' }])
  })

  it('are asked for once more, and those from before stay', () => {
    const once = led(played(atTips(), 's2', 'giveTip', { words: 'Een' }), 'openBallots', {})
    const again = played(led(once, 'askAgain', {}), 's2', 'giveTip', { words: 'Twee' })
    expect(table(again).ballots).toEqual({ done: 1, of: 3, asked: 1 })
    const both = led(again, 'openBallots', {})
    expect(wordsIn(both)).toEqual(['Een', 'Twee'])
  })

  it('count nobody twice who is asked twice', () => {
    const once = led(played(atTips(), 's2', 'giveTip', {}), 'openBallots', {})
    const twice = led(played(led(once, 'askAgain', {}), 's2', 'giveTip', {}), 'openBallots', {})
    expect(table(twice).ballots).toEqual({ done: 1, of: 3, asked: 1, closed: true })
    expect(desk(twice).wouldTell).toBe(1)
  })

  it('are collected by themselves when the step is over', () => {
    const next = goneTo(played(atTips(), 's2', 'giveTip', { words: 'Een' }), 'experiences')
    expect(wordsIn(next)).toEqual(['Een'])
    expect(next.boxes?.['goldenTip']?.ballots).toEqual({})
  })

  it('stay when a step is played again', () => {
    const later = goneTo(led(played(atTips(), 's2', 'giveTip', { words: 'Een' }), 'openBallots', {}), 'link')
    expect(wordsIn(led(later, 'playAgain', { step: 1 }))).toEqual(['Een'])
  })

  it('can be written down for somebody who tells, and be refused when there are too many', () => {
    const noted = led(atTips(), 'noteText', { kind: 'tip', words: 'Luister eens', theme: 'contact' })
    expect(table(noted).tips).toHaveLength(1)
    const full: Workshop = {
      ...noted,
      texts: Object.fromEntries(
        Array.from({ length: 400 }, (_, n) => [`x${n}`, { kind: 'tip', words: 'a', state: 'waiting' }]),
      ),
    }
    expect(asked(full, 'f', 'noteText', { kind: 'tip', words: 'Nog een' })).toBe('too-many')
  })
})

describe('whoever opens the seat of somebody else, with the QR for a lost phone', () => {
  it('sees that a ballot is in, and nothing of what it says', () => {
    const told = (workshop: Workshop) => ownView(workshop, 's2')
    const talk = led(goneTo(council(), 'privacyDialogue'), 'openStatement', { statement: 'whoLooked' })
    const wrapUp = goneTo(council(), 'wrapUp')
    const end = goneTo(council(), 'evaluation')
    const words = 'Van mij'
    const pairs = [
      [played(atTips(), 's2', 'giveTip', { words }), played(atTips(), 's2', 'giveTip', {})],
      [
        played(talk, 's2', 'vote', { choice: 'agree', words }),
        played(talk, 's2', 'vote', { choice: 'unknown' }),
      ],
      [
        played(wrapUp, 's2', 'recommend', { first: 'transparency', words }),
        played(wrapUp, 's2', 'recommend', { first: deck.recommendations[0]?.id ?? '' }),
      ],
      [
        played(end, 's2', 'evaluate', { now: { number: '4' }, words }),
        played(end, 's2', 'evaluate', { before: { chance: '1' } }),
      ],
    ] as const
    for (const [one, other] of pairs) {
      expect(told(one).ballot).toBe(true)
      expect(told(one)).toEqual(told(other))
    }
  })
})

describe('words of somebody', () => {
  const withTip = led(played(atTips(), 's2', 'giveTip', { words: 'Jan is aardig' }), 'openBallots', {})
  const [id = ''] = Object.keys(withTip.texts ?? {})

  it('are put in other words, and the old ones are kept nowhere', () => {
    const now = led(withTip, 'rewordText', { text: id, words: 'Iemand is aardig' })
    expect(JSON.stringify(now)).not.toContain('Jan')
    expect(now.loosened).toBeGreaterThan(withTip.loosened ?? 0)
  })

  it('are taken away for good', () => {
    const now = led(withTip, 'dropText', { text: id })
    expect(JSON.stringify(now)).not.toContain('Jan')
    expect(now.loosened).toBeGreaterThan(withTip.loosened ?? 0)
  })

  it('are refused where they are not there, or are no tip', () => {
    expect(asked(withTip, 'f', 'judgeText', { text: 'x99', state: 'shown' })).toBe('no-such-text')
    expect(asked(withTip, 'f', 'dropText', { text: 'x99' })).toBe('no-such-text')
    const noted = led(withTip, 'noteText', { kind: 'parked', words: 'Later' })
    expect(asked(noted, 'f', 'groupText', { text: 'x2', theme: 'work' })).toBe('no-such-text')
  })

  it('have at most 140 signs', () => {
    expect(asked(atTips(), 's2', 'giveTip', { words: 'a'.repeat(141) })).toBe('wrong-shape')
    expect(asked(atTips(), 's2', 'giveTip', { words: ' ' })).toBe('wrong-shape')
  })

  it('are nobody else’s to judge', () => {
    expect(asked(withTip, 's2', 'judgeText', { text: id, state: 'shown' })).toBe('not-yours')
    expect(asked(withTip, 's2', 'dropText', { text: id })).toBe('not-yours')
  })
})
