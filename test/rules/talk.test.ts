import { describe, expect, it } from 'vitest'

import { evaluationOf } from '../../rules/ballots.ts'
import { play } from '../../rules/play.ts'
import { consoleView } from '../../rules/view/console.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, begun, givenFor, goneTo, joined, led, played } from '../play/table.ts'

const council = (participants = 3) => joined(begun({ agenda: 'council' }), participants)
const atTalk = (participants = 3) =>
  led(goneTo(council(participants), 'privacyDialogue'), 'openStatement', { statement: 'whoLooked' })
const table = (workshop: Workshop) => tableView(workshop, deck)
const desk = (workshop: Workshop) => consoleView(workshop, deck, new Set(Object.keys(workshop.seats)))
const wordsIn = (workshop: Workshop) => Object.values(workshop.texts ?? {}).map(({ words }) => words)

describe('a statement', () => {
  it('is voted on in private, and opens when everybody has voted', () => {
    const two = played(
      played(atTalk(), 's2', 'vote', { choice: 'agree', words: 'Het is van mij' }),
      's3',
      'vote',
      { choice: 'disagree' },
    )
    expect(table(two).statement?.counts).toBeUndefined()
    const all = played(two, 's4', 'vote', { choice: 'agree' })
    expect(table(all).statement).toMatchObject({
      id: 'whoLooked',
      counts: { agree: 2, disagree: 1, unknown: 0 },
      reasons: [],
    })
    expect(desk(all).statements[0]?.counted?.ballots).toBe(3)
    const [reason = ''] = Object.keys(all.texts ?? {})
    expect(table(led(all, 'judgeText', { text: reason, state: 'shown' })).statement?.reasons).toEqual([
      { id: reason, words: 'Het is van mij', about: 'whoLooked' },
    ])
  })

  it('opens when the last who had not voted goes home, or is taken out', () => {
    const two = ['s2', 's3'].reduce((now, seat) => played(now, seat, 'vote', { choice: 'agree' }), atTalk())
    const counted = { agree: 2, disagree: 0, unknown: 0 }
    expect(table(played(two, 's4', 'leave', {})).statement?.counts).toEqual(counted)
    expect(table(led(two, 'removeSeat', { seat: 's4' })).statement?.counts).toEqual(counted)
    expect(table(led(two, 'removeSeat', { seat: 's2' })).statement?.counts).toBeUndefined()
  })

  it('stays closed as long as somebody has not voted, and when nobody is left', () => {
    const one = played(atTalk(), 's2', 'vote', { choice: 'agree' })
    const gone = ['s2', 's3'].reduce((now, seat) => played(now, seat, 'leave', {}), one)
    expect(table(gone).statement?.counts).toBeUndefined()
    expect(table(played(gone, 's4', 'leave', {})).statement?.counts).toBeUndefined()
  })

  it('opens when the facilitator opens it, and takes no vote after that', () => {
    const one = played(atTalk(), 's2', 'vote', { choice: 'agree' })
    const shown = led(one, 'openBallots', {})
    expect(table(shown).statement?.counts).toEqual({ agree: 1, disagree: 0, unknown: 0 })
    expect(asked(shown, 's3', 'vote', { choice: 'agree' })).toBe('closed')
  })

  it('is counted when the next one comes on, and shows its result again', () => {
    const one = played(atTalk(), 's2', 'vote', { choice: 'unknown' })
    const next = led(one, 'openStatement', { statement: 'oldData' })
    expect(table(next).statement).toMatchObject({ id: 'oldData' })
    expect(table(next).statement?.counts).toBeUndefined()
    const back = led(next, 'openStatement', { statement: 'whoLooked' })
    expect(table(back).statement?.counts).toEqual({ agree: 0, disagree: 0, unknown: 1 })
  })

  it('shows what people in the four cities said only when asked, and of the key nothing is known', () => {
    const talk = atTalk()
    expect(table(talk).statement?.others).toBeUndefined()
    expect(table(led(talk, 'showOthers', { on: true })).statement?.others?.place.page).toBe(33)
    const key = led(led(talk, 'openStatement', { statement: 'openKey' }), 'showOthers', { on: true })
    expect(table(key).statement?.others).toBeUndefined()
  })

  it('has to be there', () => {
    const quiet = goneTo(council(), 'privacyDialogue')
    expect(asked(quiet, 'f', 'openBallots', {})).toBe('no-such-statement')
    expect(asked(quiet, 's2', 'vote', { choice: 'agree' })).toBe('not-now')
    expect(asked(quiet, 'f', 'openStatement', { statement: 'weather' })).toBe('no-such-statement')
    expect(asked(quiet, 'f', 'showOthers', { on: true })).toBe('no-such-statement')
  })
})

describe('the wrap-up', () => {
  const atEnd = goneTo(led(council(), 'noteText', { kind: 'agreed', words: 'Vaste werkconsulent' }), 'wrapUp')

  it('counts which recommendation comes first, and shows none of the counts before', () => {
    const one = played(atEnd, 's2', 'recommend', { first: 'transparency', words: 'Begin hiermee' })
    expect(table(one).recommendations?.map(({ count }) => count)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(table(one).agreed).toHaveLength(1)
    const shown = led(one, 'openBallots', {})
    expect(table(shown).recommendations?.map(({ count }) => count)).toEqual([0, 0, 1, 0])
    expect(wordsIn(shown)).toContain('Begin hiermee')
  })

  it('knows no other recommendation', () => {
    expect(asked(atEnd, 's2', 'recommend', { first: 'more-money' })).toBe('no-such-recommendation')
  })

  it('says who gets the harvest, and takes that back', () => {
    const said = led(atEnd, 'promise', { who: 'De wethouder', when: 'In maart' })
    expect(table(said).promise).toEqual({ who: 'De wethouder', when: 'In maart' })
    expect(table(led(said, 'promise', { who: '', when: '' })).promise).toBeUndefined()
  })
})

describe('the evaluation', () => {
  it('asks a class before and after, a council afterwards, and a demo not at all', () => {
    const when = (agenda: 'council' | 'lesson' | 'demo') => evaluationOf(begun({ agenda }))
    expect([when('lesson'), when('council'), when('demo')]).toEqual(['both', 'after', 'none'])
  })

  it('takes of a class the start at the start, and of a council both at the end', () => {
    const lesson = joined(begun({ agenda: 'lesson' }), 2)
    expect(typeof asked(lesson, 's2', 'evaluate', { before: { number: '1' } })).toBe('object')
    expect(asked(lesson, 's2', 'evaluate', { now: { number: '1' } })).toBe('not-now')
    expect(asked(council(), 's2', 'evaluate', { before: { number: '1' } })).toBe('not-now')
    const end = goneTo(council(), 'evaluation')
    expect(typeof asked(end, 's2', 'evaluate', { before: { number: '1' }, now: { number: '4' } })).toBe(
      'object',
    )
    expect(asked(goneTo(lesson, 'evaluation'), 's2', 'evaluate', { before: {} })).toBe('not-now')
  })

  it('refuses a fifth level and a sixth question', () => {
    const end = goneTo(council(), 'evaluation')
    const said = (carried: unknown) => play(end, 's2', 'evaluate', carried, givenFor(end))
    expect(said({ now: { number: '5' } })).toBe('wrong-shape')
    expect(said({ now: { weather: '1' } })).toBe('wrong-shape')
    expect(typeof said({ now: { number: '4' } })).toBe('object')
  })
})

describe('a talk', () => {
  it('gives turns, and forgets them with the step', () => {
    const talk = goneTo(council(), 'experiences')
    const turned = led(led(talk, 'giveTurn', { seat: 's3' }), 'giveTurn', { seat: 's2' })
    expect(table(turned).turn).toBe('s2')
    expect(desk(turned).hadTurn).toEqual(['s3', 's2'])
    expect(table(led(turned, 'giveTurn', {})).turn).toBeUndefined()
    expect(asked(talk, 'f', 'giveTurn', { seat: 't' })).toBe('no-such-seat')
    expect(desk(goneTo(turned, 'explain')).hadTurn).toEqual([])
  })

  it('shows a card large, and parks a point', () => {
    const talk = led(goneTo(council(), 'experiences'), 'askCard', { card: 'hard' })
    expect(table(talk).talkCard).toBe('hard')
    expect(table(led(talk, 'askCard', {})).talkCard).toBeUndefined()
    const parked = led(talk, 'noteText', { kind: 'parked', words: 'De brieven' })
    expect(table(parked).parked?.map(({ words }) => words)).toEqual(['De brieven'])
  })

  it('begins to explain with the first idea', () => {
    const explained = goneTo(council(), 'explain')
    expect(table(explained).idea).toBe('question')
    expect(table(led(explained, 'showIdea', { idea: 'chain' })).idea).toBe('chain')
  })
})
