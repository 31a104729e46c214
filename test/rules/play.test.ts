import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { acts, type ActName } from '../../rules/acts/index.ts'
import { stepNames } from '../../rules/agenda.ts'
import { mostUnsent } from '../../client/unsent.ts'
import { kept, knownOf, mayNow, play } from '../../rules/play.ts'
import { stepOf, type Workshop } from '../../rules/workshop.ts'
import { asked, begun, doneByAll, givenFor, goneTo, joined, led, played, workshopAt } from '../play/table.ts'

describe('an act that is none', () => {
  const workshop = joined(begun(), 2)

  it.each(['fly', '__proto__', 'constructor', 'toString', '', 7, null, undefined, {}, ['lay']])(
    'is refused by word: %o',
    (act) => {
      expect(play(workshop, 's2', act, {}, givenFor(workshop))).toBe('no-such-act')
    },
  )

  it('is refused when what it carries has another shape, or one field too many', () => {
    for (const carried of [
      undefined,
      null,
      7,
      [],
      {},
      { on: 1 },
      { on: true, more: 1 },
      { on: true, ['__proto__x']: 1 },
    ])
      expect(play(workshop, 'f', 'freeze', carried, givenFor(workshop))).toBe('wrong-shape')
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('is refused when an id is %s', (name) => {
    const linking = workshopAt('link')
    expect(play(linking, 'f', 'removeSeat', { seat: name }, givenFor(linking))).toBe('wrong-shape')
    expect(play(linking, 's2', 'movePile', { pile: name, x: 0, y: 0 }, givenFor(linking))).toBe('wrong-shape')
  })

  it('is refused from a seat that does not exist', () => {
    expect(asked(workshop, 's99', 'leave', {})).toBe('no-such-seat')
    expect(asked(workshop, '__proto__', 'leave', {})).toBe('no-such-seat')
  })
})

describe('who may, and when', () => {
  const seats = {
    participant: 's2',
    keyKeeper: 's3',
    spectator: 's4',
    facilitator: 'f',
    table: 't',
    door: 'door',
  } as const
  const base = (() => {
    const workshop = led(joined(begun({ agenda: 'council' }), 4), 'appoint', {
      seat: 's3',
      role: 'keyKeeper',
    })
    const s4 = workshop.seats['s4']
    return s4
      ? { ...workshop, seats: { ...workshop.seats, s4: { ...s4, role: 'spectator' as const } } }
      : workshop
  })()
  const inStep = (name: (typeof stepNames)[number]): Workshop => ({
    ...base,
    agenda: [{ name, minutes: 1 }],
    step: 0,
  })
  const cells = Object.keys(acts).flatMap((act) =>
    Object.entries(seats).flatMap(([role, seat]) => stepNames.map((step) => ({ act, role, seat, step }))),
  )

  /** What an act may still say no with, once the check has let it pass. */
  const passing = ['wrong-shape', 'not-now', 'not-open', 'nothing-to-undo', 'no-such-statement']

  it('lets exactly the written cells of act x role x step pass the check', () => {
    for (const { act, role, seat, step } of cells) {
      const rule = acts[act as ActName]
      const allowed =
        rule.by.some((who) => who === role) &&
        (rule.during === 'always' || rule.during.some((name) => name === step))
      const answer = play(inStep(step), seat, act, { surely: 'not its shape' }, givenFor(base))
      const refusedByCheck = answer === 'not-yours' || answer === 'not-now'
      if (allowed) expect(passing, `${act} ${role} ${step}`).toContain(answer)
      else expect(refusedByCheck, `${act} ${role} ${step}: ${JSON.stringify(answer)}`).toBe(true)
    }
  })

  it('tells a seat what it may by the same check', () => {
    const workshop = workshopAt('pseudonymise')
    expect(mayNow(workshop, 's2')).toEqual(['leave', 'pairUp', 'pseudonymise', 'ready'])
    expect(mayNow(workshop, 't')).toEqual([])
    expect(mayNow(workshop, 'f')).not.toContain('pseudonymise')
  })
})

describe('held still', () => {
  it('refuses hands while the facilitator has frozen the table, and not the facilitator', () => {
    const frozen = led(workshopAt('link'), 'freeze', { on: true })
    const [card = ''] = Object.keys(frozen.cards)
    expect(asked(frozen, 's2', 'lay', { cards: [card], x: 1, y: 1 })).toBe('frozen')
    expect(asked(frozen, 's2', 'ready', { on: true })).not.toBe('frozen')
    expect(typeof asked(frozen, 'f', 'lay', { cards: [card], x: 1, y: 1 })).toBe('object')
  })

  it('refuses hands while everybody looks back', () => {
    const workshop = workshopAt('link')
    const back = led(workshop, 'lookBack', { step: 3 })
    const [card = ''] = Object.keys(back.cards)
    expect(asked(back, 's2', 'lay', { cards: [card], x: 1, y: 1 })).toBe('looking-back')
    expect(led(back, 'stopLooking', {}).lookingBack).toBeUndefined()
  })

  it("refuses the table's own screen while the facilitator does not let it", () => {
    const workshop = led(workshopAt('link'), 'letTable', { on: false })
    const [card = ''] = Object.keys(workshop.cards)
    expect(asked(workshop, 't', 'lay', { cards: [card], x: 1, y: 1 })).toBe('not-open')
  })
})

describe('a workshop', () => {
  it('counts its acts, and never changes the one before', () => {
    const before = workshopAt('link')
    const frozen = deepFrozen(structuredClone(before))
    const [one = '', other = ''] = Object.keys(frozen.cards)
    const after = played(frozen, 's2', 'putWith', { cards: [one], card: other })
    expect(after.seq).toBe(frozen.seq + 1)
    expect(frozen).toEqual(before)
  })

  it('plays again to the same end from the same seed', () => {
    const once = doneByAll(workshopAt('link', { participants: 6, persons: 6, seed: 5 }))
    const again = doneByAll(workshopAt('link', { participants: 6, persons: 6, seed: 5 }))
    expect(again).toEqual(once)
    expect(doneByAll(workshopAt('link', { participants: 6, persons: 6, seed: 6 }))).not.toEqual(once)
  })

  it('holds no null and nothing that JSON loses', () => {
    const workshop = goneTo(workshopAt('link'), 'reveal')
    expect(JSON.parse(JSON.stringify(workshop))).toEqual(workshop)
    expect(JSON.stringify(workshop)).not.toContain('null')
  })

  it('survives any nonsense without throwing', () => {
    const workshop = workshopAt('link')
    const seats = Object.keys(workshop.seats)
    fc.assert(
      fc.property(
        fc.constantFrom(...seats, 'door', 'x'),
        fc.constantFrom(...Object.keys(acts)),
        fc.jsonValue(),
        (who, act, carried) => {
          const next = play(workshop, who, act, carried, givenFor(workshop))
          expect(['string', 'object']).toContain(typeof next)
        },
      ),
    )
  })

  it('remembers the newest eight clients of a seat', () => {
    let workshop = joined(begun(), 1)
    for (let n = 1; n <= 12; n++) workshop = kept(workshop, 's2', `client-${n}`, n)
    expect(Object.keys(workshop.seats['s2']?.done ?? {})).toHaveLength(8)
    expect(workshop.seats['s2']?.done['client-12']).toBe(12)
    expect(stepOf(workshop).name).toBe('welcome')
  })
})

describe('the numbers of a client', () => {
  const afterAll = (client: string, numbers: number[]) =>
    numbers.reduce((workshop, n) => kept(workshop, 's2', client, n), joined(begun(), 1)).seats['s2']
  const known = (client: string, numbers: number[], n: number) => {
    const seat = afterAll(client, numbers)
    return seat && knownOf(seat, client, n)
  }

  it.each(['page-1234', 'constructor', 'hasOwnProperty'])(
    'of %s are new, played, or passed over',
    (client) => {
      expect([1, 2, 3, 4, 5, 6].map((n) => known(client, [2, 5], n))).toEqual([
        'passed',
        'played',
        'passed',
        'passed',
        'played',
        undefined,
      ])
    },
  )

  it('that were passed over are remembered as far back as a page leaves acts, and no farther', () => {
    expect(known('page-1234', [1_000_000_000], 1_000_000_000 - mostUnsent)).toBe('passed')
    expect(afterAll('page-1234', [1_000_000_000])?.passed?.['page-1234']).toHaveLength(mostUnsent)
    expect(afterAll('page-1234', [1, 2, 3])).not.toHaveProperty('passed')
  })

  it('are forgotten with their client', () => {
    const seat = joined(begun(), 1)
    const full = Array.from({ length: 9 }, (_, n) => `page-${n}-xx`).reduce(
      (workshop, client) => kept(workshop, 's2', client, 2),
      seat,
    ).seats['s2']
    expect(Object.keys(full?.passed ?? {})).toEqual(Object.keys(full?.done ?? {}))
  })
})

function deepFrozen<T>(value: T): T {
  if (value !== null && typeof value === 'object')
    for (const part of Object.values(Object.freeze(value))) deepFrozen(part)
  return value
}
