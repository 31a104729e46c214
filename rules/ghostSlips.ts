import { chanceFrom, seedOf } from './chance.ts'
import { ghostNumber, type Slip } from './ghost.ts'
import { isSimulated } from './who.ts'
import { entriesOf, type Person, type PersonId, type SeatId, type Workshop } from './workshop.ts'

/** Persons to one slip: about one in a workshop of eight. */
const personsToSlip = 8
const kinds = ['nameLeft', 'inconsistent', 'wrongPerson', 'leakBirth', 'clash'] as const
/** So that slips have chance of their own. */
const salt = 41

/**
 * The slip of the pen that a simulated participant makes in a rehearsal; most make none. It hangs on the seed of the
 * workshop and the deal alone, and all who hold a person make the same one.
 */
export function slipOf(workshop: Workshop, seat: SeatId): Slip | undefined {
  if (!workshop.settings.rehearsal) return undefined
  const [mine] = entriesOf(workshop.persons).find(([, { holders }]) => holders.includes(seat)) ?? []
  return mine === undefined ? undefined : slipsIn(workshop).get(mine)
}

function slipsIn(workshop: Workshop): Map<PersonId, Slip> {
  const chance = chanceFrom(seedOf(workshop.seed, salt + workshop.shuffles))
  const persons = entriesOf(workshop.persons).filter(([, person]) => isGhostly(workshop, person))
  const [innocent, ...others] = chance.shuffled(persons.map(([id]) => id))
  const slips = Math.round(Object.keys(workshop.persons).length / personsToSlip)
  const made = chance.shuffled(kinds)
  if (innocent === undefined) return new Map()
  const pseudonym = ghostNumber(innocent)
  return new Map(others.slice(0, slips).map((person, n) => [person, slip(made[n % made.length], pseudonym)]))
}

/** Nobody but simulated participants holds this person: no slip is put into the hands of a real one. */
function isGhostly(workshop: Workshop, { holders }: Person): boolean {
  return holders.every((id) => {
    const seat = workshop.seats[id]
    return seat !== undefined && (seat.player === 'ghost' || isSimulated(workshop, seat))
  })
}

function slip(kind: (typeof kinds)[number] = 'nameLeft', pseudonym: string): Slip {
  return kind === 'wrongPerson' || kind === 'clash' ? { kind, pseudonym } : { kind }
}
