import { describe, expect, it } from 'vitest'

import type { Mark, Workshop } from '../../rules/workshop.ts'
import { asked, begun, joined, led, played } from '../play/table.ts'

const nameOf = ({ colour, shape }: Mark) => `${colour} ${shape}`
const marks = ({ seats }: Workshop) =>
  Object.values(seats).flatMap(({ mark }) => (mark ? [nameOf(mark)] : []))
const partners = ({ seats }: Workshop) =>
  Object.values(seats).flatMap(({ partner }) => (partner ? [nameOf(partner)] : []))
const pairsIn = (workshop: Workshop, count: number) =>
  Array.from({ length: count }).reduce<Workshop>(
    (there, _, n) => played(there, 'door', 'join', { key: `pair-${n}`, people: 2 }),
    workshop,
  )

describe('marks', () => {
  it('are all different for fifteen pairs and six others', () => {
    const workshop = joined(pairsIn(begun(), 15), 6)
    const all = [...marks(workshop), ...partners(workshop)]
    expect(all).toHaveLength(36)
    expect(new Set(all).size).toBe(36)
  })

  it('never give the second of a pair the name of somebody who is here', () => {
    const workshop = pairsIn(joined(begun(), 4), 36)
    const firsts = marks(workshop)
    expect(firsts).toHaveLength(40)
    expect(new Set(partners(workshop)).size).toBe(partners(workshop).length)
    // Sixteen pairs find two free marks each; for those who come after them every name is taken, at first by a partner.
    expect(partners(workshop)).toHaveLength(16)
    expect(asked(workshop, 'door', 'join', { key: 'more', people: 2 })).toBe('too-many')
  })

  it('call no two seats the same as long as there are marks, however many pairs came before', () => {
    const workshop = joined(pairsIn(begun(), 18), 18)
    expect(new Set(marks(workshop)).size).toBe(36)
  })

  it('come back once somebody was removed and no others are left', () => {
    const full = pairsIn(begun(), 18)
    const gone = led(full, 'removeSeat', { seat: 's2' })
    const { mark } = full.seats['s2'] ?? {}
    const after = played(gone, 'door', 'join', { key: 'new', people: 2 })
    const { mark: first, partner } = Object.values(after.seats).at(-1) ?? {}
    expect([first, partner]).toEqual([mark, full.seats['s2']?.partner])
  })
})
