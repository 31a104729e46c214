import { describe, expect, it } from 'vitest'

import { ghostSeats, type Slip } from '../../rules/ghost.ts'
import { ghostNumber } from '../../rules/ghost.ts'
import { linkMeasures } from '../../rules/measure/link.ts'
import { mistakeCounts, mistakesIn } from '../../rules/measure/mistakes.ts'
import { deck } from '../play/deck.ts'
import { begun, doneByAll, goneTo, joined, led, played, workshopAt } from '../play/table.ts'

it('plays a lesson with sixteen, and links everything', () => {
  const linked = doneByAll(workshopAt('link', { participants: 16, persons: 16 }))
  expect(linkMeasures(linked, deck)).toMatchObject({ follow: 1, truth: 1, linked: 160, loose: 0, piles: 16 })
  expect(mistakesIn(linked, linked.seats)).toEqual([])
})

const slipsOf: [Slip, Partial<Record<string, number>>][] = [
  [{ kind: 'nameLeft' }, { nameLeft: 1 }],
  [{ kind: 'inconsistent' }, { inconsistent: 1 }],
  [{ kind: 'leakBirth' }, { leakBirth: 1 }],
  [{ kind: 'wrongPerson', pseudonym: ghostNumber('p1') }, { wrongPerson: 1 }],
  [{ kind: 'clash', pseudonym: ghostNumber('p1') }, { clash: 1 }],
]

describe('a slip', () => {
  it.each(slipsOf)('%o is one mistake of its kind', (slip, found) => {
    const none = {
      nameLeft: 0,
      wrongPerson: 0,
      clash: 0,
      inconsistent: 0,
      leakBirth: 0,
      leakOrder: 0,
      sensitive: 0,
    }
    const workshop = doneByAll(workshopAt('link', { participants: 8, persons: 8, slips: { s4: slip } }))
    expect(mistakeCounts(mistakesIn(workshop, workshop.seats))).toEqual({ ...none, ...found })
    expect(linkMeasures(workshop, deck).follow).toBe(1)
  })
})

describe('seats that a simulated participant plays', () => {
  it('are those without a person, where they would be missed', () => {
    const workshop = workshopAt('pseudonymise', { participants: 3, persons: 4 })
    expect(ghostSeats(workshop)).toEqual(['s5'])
    expect(ghostSeats(workshopAt('link', { participants: 3, persons: 4 }))).toEqual([])
  })

  it('are also those of who left', () => {
    const gone = played(workshopAt('pseudonymise'), 's3', 'leave', {})
    expect(ghostSeats(gone)).toEqual(['s3'])
  })

  it('play in every step of a rehearsal, and not while all is frozen', () => {
    const rehearsal = goneTo(joined(begun({ agenda: 'demo', rehearsal: true }), 1), 'link')
    expect(ghostSeats(rehearsal)).toHaveLength(3)
    expect(ghostSeats(led(rehearsal, 'freeze', { on: true }))).toEqual([])
  })
})
