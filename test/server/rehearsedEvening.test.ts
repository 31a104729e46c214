import { beforeAll, describe, expect, it } from 'vitest'

import type { StepName } from '../../rules/agenda.ts'
import { linkMeasures } from '../../rules/measure/link.ts'
import { mistakeCounts, mistakesIn } from '../../rules/measure/mistakes.ts'
import { isWhole } from '../../rules/measure/spread.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { aRoom, deck, fakeWorld } from './house.ts'
import { aWorkshop, settings } from './workshops.ts'

const minute = 60
const rehearsal = { ...settings, agenda: 'council', rehearsal: true, simulated: 8 } as const

/** An evening that somebody leads alone: what the workshop was when each step had had its time. */
describe('a rehearsed evening with eight simulated participants', () => {
  const after = new Map<StepName, Workshop>()
  let reports: readonly string[] = []

  const at = (name: StepName): Workshop => {
    const workshop = after.get(name)
    if (!workshop) throw new Error(`no ${name}`)
    return workshop
  }

  beforeAll(async () => {
    const world = fakeWorld()
    const { room, watch, reports: told } = await aRoom(aWorkshop({ settings: rehearsal }), { world })
    reports = told
    watch('f')
    const lead = async (act: string, carried: unknown) =>
      expect([act, await room.ask({ seat: 'f', act, carried })]).toEqual([act, { ok: true }])
    const pass = async (seconds: number) => {
      for (let n = 0; n < seconds; n++) {
        world.pass(1000)
        room.tick()
        await room.rest()
      }
    }
    const begins: Partial<Record<StepName, [act: string, carried: unknown]>> = {
      deal: ['dealCards', { persons: 8 }],
      discover: ['choose', { variable: 'workHistory' }],
      privacyDialogue: ['openStatement', { statement: deck.statements[0]?.id }],
    }
    await pass(minute)
    for (const [step, { name }] of room.workshop.agenda.entries()) {
      if (step > 0) await lead('goTo', { step })
      const begin = begins[name]
      if (begin) await lead(...begin)
      await pass(name === 'link' ? 3.5 * minute : 1.2 * minute)
      after.set(name, room.workshop)
    }
  }, 120_000)

  it('has everybody in by the end of the welcome, and nobody more', () => {
    const participants = Object.values(at('welcome').seats).filter(({ role }) => role === 'participant')
    expect(participants).toHaveLength(8)
    expect(Object.values(at('evaluation').seats)).toHaveLength(10)
  })

  it('has tips of everybody, and some who would rather tell', () => {
    const tips = Object.values(at('goldenTip').boxes?.['goldenTip']?.ballots ?? {})
    expect([tips.length, tips.filter(({ words }) => words).length]).toEqual([8, 6])
  })

  it('has one slip among eighty cards', () => {
    const numbered = at('pseudonymise')
    const counts = Object.values(mistakeCounts(mistakesIn(numbered, numbered.seats)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  })

  it('has all cards in the box and then on the table, linked within the time of the step', () => {
    expect(Object.values(at('collect').cards).filter(({ place }) => place === 'own')).toEqual([])
    expect(linkMeasures(at('link'), deck).follow).toBe(1)
  })

  it('has some piles with a name, and the rows in an order', () => {
    const names = Object.values(at('link').piles).filter(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(Object.values(at('order').grids ?? {}).map(({ sortedBy }) => typeof sortedBy)).toEqual(['string'])
  })

  it('has claims with votes, and whole predictions of everybody', () => {
    const claims = Object.values(at('discover').claims ?? {})
    expect(claims.some(({ votes }) => Object.keys(votes).length > 1)).toBe(true)
    const predictions = Object.values(at('predict').predictions ?? {})
    expect([predictions.length, predictions.every(isWhole)]).toEqual([8, true])
  })

  it('has a statement that opened by itself with the last vote', () => {
    const [box] = Object.values(at('privacyDialogue').boxes ?? {}).slice(-1)
    expect(box?.counted?.ballots).toBe(8)
  })

  it('has a recommendation and an evaluation of everybody', () => {
    for (const [step, box] of [
      ['wrapUp', 'wrapUp'],
      ['evaluation', 'evaluation'],
    ] as const)
      expect(Object.keys(at(step).boxes?.[box]?.ballots ?? {})).toHaveLength(8)
  })

  it('made nothing fail', () => {
    expect(reports).toEqual([])
  })
})
