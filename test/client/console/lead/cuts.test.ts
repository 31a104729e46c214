import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cutsFor, endKept } from '../../../../client/console/lead/cuts.ts'
import { agendaNames, rounds, stepsOf, type StepName } from '../../../../rules/agenda.ts'

const council = stepsOf('council')
const link = council.findIndex(({ name }) => name === 'link')
const said = (short: number, agenda = council, step = link) =>
  cutsFor(agenda, step, short).cuts.map(({ name, minutes }) => `${name} ${minutes}`)

describe('what to leave out when time runs out', () => {
  it('is nothing when there is time', () => {
    expect(cutsFor(council, link, 0)).toEqual({ cuts: [], still: 0 })
    expect(cutsFor(council, link, -20)).toEqual({ cuts: [], still: 0 })
  })

  it('begins with the table, which makes itself, then with the guess', () => {
    expect(said(5)).toEqual(['order 0'])
    expect(said(10)).toEqual(['order 0', 'predict 0'])
  })

  it('takes an extra round before it shortens any talk', () => {
    const longer = council.toSpliced(link + 1, 0, { name: 'dataQuality', minutes: 10 })
    expect(said(18, longer)).toEqual(['dataQuality 0', 'order 0', 'predict 0'])
  })

  it('keeps the end where it is when a round falls away, so that its time goes to the others', () => {
    const longer = council.toSpliced(link + 1, 0, { name: 'dataQuality', minutes: 10 })
    const { cuts } = cutsFor(longer, link, 18)
    expect(endKept(cuts, 1000, 10)).toBe(1000)
    expect([endKept(cuts, undefined, 10), endKept(cuts, 1000, 1000)]).toEqual([undefined, undefined])
    expect(endKept(cutsFor(longer, link, 5).cuts, 1000, 10)).toBeUndefined()
  })

  it('spares what it took first when a larger cut makes up for it', () => {
    const agenda = [
      { name: 'link', minutes: 9 },
      { name: 'order', minutes: 2 },
      { name: 'selection', minutes: 10 },
    ] as const
    expect(said(9, [...agenda], 0)).toEqual(['selection 0'])
  })

  it('keeps the real figures, the talk about privacy and the evaluation to the last minute', () => {
    const { cuts, still } = cutsFor(council, link, 200)
    const left = cuts.filter(({ minutes }) => minutes === 0).map(({ name }) => name)
    expect(left).toEqual(['pause', 'order', 'discover', 'predict', 'wrapUp'])
    expect(still).toBeGreaterThan(100)
    const kept: StepName[] = ['reveal', 'privacyDialogue', 'evaluation']
    expect(kept.map((name) => cuts.find((cut) => cut.name === name)?.minutes)).toEqual([6, 9, 2])
  })

  it('fits, or says how much is still short; touches only what is to come, and never the talk before lesser things', () => {
    const agendas = agendaNames.flatMap((name) => {
      const steps = stepsOf(name)
      return [steps, [...steps, ...rounds.map((round) => ({ name: round, minutes: 10 }))]]
    })
    fc.assert(
      fc.property(fc.constantFrom(...agendas), fc.nat(16), fc.nat(130), (agenda, at, short) => {
        const step = Math.min(at, agenda.length - 1)
        const { cuts, still } = cutsFor(agenda, step, short)
        const saved = cuts.reduce((sum, { from, minutes }) => sum + from - minutes, 0)
        expect(Math.max(0, short - saved)).toBeLessThan(still + 1)
        expect(cuts.every(({ place, from, minutes }) => place > step && minutes < from)).toBe(true)
        const touches = (name: StepName) => cuts.some((cut) => cut.name === name)
        const lesser: readonly StepName[] = ['order', 'predict', ...rounds]
        const spared = agenda.slice(step + 1).some(({ name }) => lesser.includes(name) && !touches(name))
        if (spared) expect(touches('privacyDialogue') || touches('evaluation')).toBe(false)
      }),
    )
  })
})
