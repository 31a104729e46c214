import { describe, expect, it } from 'vitest'

import { acts, type ActName } from '../../../rules/acts/index.ts'
import { mayNow, play } from '../../../rules/play.ts'
import type { SeatId, Workshop } from '../../../rules/workshop.ts'
import { asked, begun, givenFor, joined, led, played, workshopAt } from '../../play/table.ts'

const helper = (workshop: Workshop, key = 'helper') => led(workshop, 'addSeat', { role: 'facilitator', key })
/** The seats with this role, in order. */
const having = ({ seats }: Workshop, role: string): SeatId[] =>
  Object.keys(seats).filter((id) => seats[id]?.role === role && seats[id].away === undefined)

describe('a second facilitator', () => {
  const workshop = helper(joined(begun(), 2))

  it('may all that the first may', () => {
    expect(having(workshop, 'facilitator')).toEqual(['f', 's4'])
    expect(mayNow(workshop, 's4')).toEqual(mayNow(workshop, 'f'))
    expect(typeof asked(workshop, 's4', 'freeze', { on: true })).toBe('object')
  })

  it('is taken out by who was there first, and not the other way round', () => {
    expect(asked(workshop, 's4', 'removeSeat', { seat: 'f' })).toBe('not-yours')
    const alone = led(workshop, 'removeSeat', { seat: 's4' })
    expect(asked(alone, 's4', 'freeze', { on: true })).toBe('removed')
    expect(alone.seats['s4']?.player).toBe('person')
    expect(asked(alone, 'f', 'restoreSeat', { seat: 's4' })).toBe('no-such-seat')
  })

  it('gets no key to the seat of the first, nor the first to theirs', () => {
    expect(asked(workshop, 's4', 'grantKey', { seat: 'f', key: 'mine' })).toBe('not-yours')
    expect(asked(workshop, 'f', 'grantKey', { seat: 's4', key: 'mine' })).toBe('not-yours')
    expect(typeof asked(workshop, 's4', 'grantKey', { seat: 's4', key: 'mine' })).toBe('object')
  })

  it('is not made without end', () => {
    let many = begun()
    for (let n = 0; n < 11; n++) many = helper(many, `helper-${n}`)
    expect(asked(many, 'f', 'addSeat', { role: 'spectator', key: 'one-more' })).toBe('too-many')
  })
})

describe('handing over', () => {
  it('makes the giver look on, and the taker the first', () => {
    const three = helper(helper(begun()), 'third')
    const given = led(three, 'handOver', { seat: 's3' })
    expect(having(given, 'spectator')).toEqual(['f'])
    expect(mayNow(given, 'f')).toEqual(['takeBack'])
    expect(asked(given, 's2', 'removeSeat', { seat: 's3' })).toBe('not-yours')
    expect(typeof asked(given, 's3', 'removeSeat', { seat: 's2' })).toBe('object')
  })

  it('is refused to the only facilitator, and to nobody, oneself or a participant', () => {
    const alone = joined(begun(), 1)
    expect(asked(alone, 'f', 'handOver', { seat: 's2' })).toBe('not-now')
    const two = helper(alone)
    for (const seat of ['f', 's2', 't', 's9'])
      expect(asked(two, 'f', 'handOver', { seat })).toBe('no-such-seat')
    const removed = led(helper(two, 'other'), 'removeSeat', { seat: 's3' })
    expect(asked(removed, 'f', 'handOver', { seat: 's3' })).toBe('no-such-seat')
  })
})

describe('taking the lead back', () => {
  const two = helper(joined(begun(), 1))
  const given = led(two, 'handOver', { seat: 's3' })

  it('makes the giver the first again, even on a frozen table, as long as the taker has done nothing', () => {
    const others = played(led(two, 'freeze', { on: true }), 'f', 'handOver', { seat: 's3' })
    const back = led(played(others, 's2', 'ready', { on: true }), 'takeBack', {})
    expect(having(back, 'facilitator')).toEqual(['f', 's3'])
    expect(asked(back, 's3', 'removeSeat', { seat: 'f' })).toBe('not-yours')
    expect(typeof asked(back, 'f', 'removeSeat', { seat: 's3' })).toBe('object')
    expect(mayNow(back, 's3')).not.toContain('takeBack')
    expect(asked(back, 'f', 'takeBack', {})).toBe('not-yours')
  })

  it('is over with the first act of the taker', () => {
    const taken = played(given, 's3', 'freeze', { on: true })
    expect(mayNow(taken, 'f')).toEqual([])
    expect(asked(taken, 'f', 'takeBack', {})).toBe('not-now')
  })

  it('is for who gave alone, and moves on with the lead', () => {
    const three = led(helper(helper(begun()), 'third'), 'addSeat', { role: 'spectator', key: 'watcher' })
    const first = led(three, 'handOver', { seat: 's3' })
    expect(asked(first, 's4', 'takeBack', {})).toBe('not-now')
    expect(asked(first, 's2', 'takeBack', {})).toBe('not-yours')
    const on = played(first, 's3', 'handOver', { seat: 's2' })
    expect(mayNow(on, 'f')).toEqual([])
    expect(having(played(on, 's3', 'takeBack', {}), 'facilitator')).toEqual(['s2', 's3'])
  })

  it('is no way back for who was taken out', () => {
    const out = played(given, 's3', 'removeSeat', { seat: 'f' })
    expect(asked(out, 'f', 'takeBack', {})).toBe('removed')
  })
})

describe('becoming a facilitator', () => {
  const roles = {
    participant: 's2',
    keyKeeper: 's3',
    spectator: 's4',
    waiting: 's5',
    table: 't',
    door: 'door',
  }
  const base = (() => {
    const keeper = led(joined(begun(), 2), 'appoint', { seat: 's3', role: 'keyKeeper' })
    const watched = led(keeper, 'addSeat', { role: 'spectator', key: 'watcher' })
    const door = led(watched, 'setDoor', { door: 'knock' })
    return played(door, 'door', 'join', { key: 'knocker', people: 1 })
  })()
  const tries = {
    addSeat: { role: 'facilitator', key: 'mine' },
    admit: {},
    appoint: { seat: 's2', role: 'keyKeeper' },
    grantKey: { seat: 'f', key: 'mine' },
    handOver: { seat: 's2' },
    peek: { on: true },
    removeSeat: { seat: 'f' },
    restoreSeat: { seat: 's5' },
    setDoor: { door: 'open' },
    doItForThem: {},
  } satisfies Partial<Record<ActName, object>>

  it.each(Object.entries(roles))('is impossible for a %s, by whatever act', (_role, seat) => {
    for (const [act, carried] of Object.entries(tries))
      expect(play(base, seat, act, carried, givenFor(base)), act).toBe('not-yours')
  })

  it('is impossible by appointment', () => {
    for (const role of ['facilitator', 'spectator', 'table'])
      expect(play(base, 'f', 'appoint', { seat: 's2', role }, givenFor(base))).toBe('wrong-shape')
    for (const seat of ['s4', 's5', 't', 'f'])
      expect(asked(base, 'f', 'appoint', { seat, role: 'participant' })).toBe('no-such-seat')
  })

  it('leaves a spectator without a single act', () => {
    for (const act of Object.keys(acts))
      expect(play(base, 's4', act, {}, givenFor(base)), act).toBe(
        act === 'takeBack' ? 'not-now' : 'not-yours',
      )
    expect(mayNow(base, 's4')).toEqual([])
  })
})

describe('doing it for one', () => {
  it('numbers the cards of one seat, and nobody else’s', () => {
    const workshop = workshopAt('pseudonymise')
    const done = led(workshop, 'doItForThem', { seat: 's2' })
    const numbered = Object.values(done.cards).filter(({ pseudonym }) => pseudonym !== undefined)
    expect(numbered).toHaveLength(10)
    expect(new Set(numbered.map(({ person }) => done.persons[person]?.holders[0]))).toEqual(new Set(['s2']))
  })

  it('puts the cards of one seat in the box', () => {
    const done = led(workshopAt('collect'), 'doItForThem', { seat: 's3' })
    const inBox = Object.values(done.cards).filter(({ place }) => place === 'box')
    expect(inBox).toHaveLength(10)
  })

  it('is refused where it makes no sense', () => {
    expect(asked(workshopAt('link'), 'f', 'doItForThem', { seat: 's2' })).toBe('not-now')
    for (const seat of ['f', 't', 's99'])
      expect(asked(workshopAt('collect'), 'f', 'doItForThem', { seat })).toBe('no-such-seat')
  })
})
