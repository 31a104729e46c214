import { describe, expect, it } from 'vitest'

import { comparable } from '../../rules/acts/predict.ts'
import { chanceFrom } from '../../rules/chance.ts'
import { ghost } from '../../rules/ghost.ts'
import { isWhole, spreadOf } from '../../rules/measure/spread.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { playingSeats } from '../../rules/who.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { doneByAll, led, played, workshopAt } from '../play/table.ts'

const seatsOf = (workshop: Workshop) => playingSeats(workshop).map(([id]) => id)
const next = (workshop: Workshop, seat: string, seed = 1) =>
  ghost(tableView(workshop, deck), ownView(workshop, seat), chanceFrom(seed))

describe('a simulated participant in discover', () => {
  it.each([4, 8, 16, 30])('claims once what the table of %i shows, and never of a text', (persons) => {
    const said = doneByAll(workshopAt('discover', { persons, participants: persons / 2 }))
    const claims = Object.values(tableView(said, deck).claims ?? {})
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.filter(({ verdict }) => verdict === 'opposite' || verdict === 'none')).toEqual([])
    expect(claims.map(({ variable }) => variable)).not.toContain('activity')
    for (const seat of seatsOf(said)) expect(Object.keys(ownView(said, seat).votes ?? {})).not.toEqual([])
  })

  it('votes yes where the table shows what somebody else said, and no where it does not', () => {
    const start = workshopAt('discover', { persons: 8, participants: 8 })
    const other = { variable: 'workHistory', group: 'none', direction: 'more' } as const
    const wrong = led(start, 'claim', other)
    const right = led(start, 'claim', { ...other, direction: 'less' })
    const voted = (workshop: Workshop) => Object.values(doneByAll(workshop).claims ?? {})[0]?.votes
    expect(new Set(Object.values(voted(wrong) ?? {}))).toEqual(new Set(['no']))
    expect(new Set(Object.values(voted(right) ?? {}))).toEqual(new Set(['yes']))
  })

  it('is ready once it has said something, and says nothing twice', () => {
    const said = doneByAll(workshopAt('discover'))
    for (const seat of seatsOf(said)) expect(next(said, seat)).toBeUndefined()
  })

  it('votes where there are so many claims that no other is taken', () => {
    let full = workshopAt('discover', { persons: 8, participants: 8 })
    const claims = deck.variables.flatMap(({ id: variable, categories }) =>
      categories.flatMap(({ id: group }) =>
        (['more', 'less', 'same'] as const).map((direction) => ({ variable, group, direction })),
      ),
    )
    const known = claims.filter(({ variable }) => comparable(deck, false).includes(variable)).slice(0, 40)
    for (const claim of known) full = led(full, 'claim', claim)
    expect(next(full, 's2')?.act).toBe('voteClaim')
    expect(Object.keys(doneByAll(full).claims ?? {})).toHaveLength(40)
  })
})

describe('a simulated participant in predict', () => {
  it.each([4, 8, 30])('foretells all that is asked with %i persons on the table', (persons) => {
    const done = doneByAll(workshopAt('predict', { persons, participants: 4 }))
    for (const seat of seatsOf(done)) expect(isWhole(done.predictions?.[seat] ?? {})).toBe(true)
    expect(spreadOf(done)).toMatchObject({ answers: seatsOf(done).length })
    for (const { variable } of spreadOf(done).largest) expect(comparable(deck, false)).toContain(variable)
  })

  it('gives one answer at a time, and keeps what its seat said before', () => {
    const start = workshopAt('predict')
    expect(next(start, 's2')).toMatchObject({ act: 'predict', carried: { largest: expect.any(Array) } })
    const some = played(start, 's2', 'predict', { largest: ['age', 'sex', 'debts'], matters: 'little' })
    expect(next(some, 's2')).toMatchObject({ act: 'predict', carried: { share: expect.any(Number) } })
    expect(doneByAll(some).predictions?.['s2']).toMatchObject({
      largest: ['age', 'sex', 'debts'],
      matters: 'little',
    })
  })

  it('says nothing more once the group has seen what was foretold', () => {
    const shown = led(workshopAt('predict'), 'openSpread', { on: true })
    expect(doneByAll(shown).predictions ?? {}).toEqual({})
  })
})

describe('a simulated participant in the round about selection', () => {
  it('answers a question once, and not before it is asked', () => {
    const reveal = workshopAt('reveal')
    const planned = led(reveal, 'addRound', { round: 'selection' })
    const round = led(planned, 'goTo', { step: reveal.step + 1 })
    expect(doneByAll(round).answers ?? {}).toEqual({})
    const asks = deck.selection.slides.find(({ question }) => question)
    const asked = doneByAll(led(round, 'showSlide', { slide: asks?.id ?? '' }))
    expect(Object.keys(asked.answers ?? {})).toEqual(seatsOf(asked))
    const shown = led(led(round, 'showSlide', { slide: asks?.id ?? '' }), 'showAnswers', { on: true })
    expect(doneByAll(shown).answers ?? {}).toEqual({})
  })
})

it('plays the same workshop again from the same seed', () => {
  const once = workshopAt('reveal', { seed: 7 })
  expect(workshopAt('reveal', { seed: 7 })).toEqual(once)
})
