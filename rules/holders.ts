import { cardsOf } from './cards.ts'
import { newSeat } from './begin.ts'
import { markOf } from './marks.ts'
import { entriesOf, type Person, type PersonId, type Play, type SeatId, type Workshop } from './workshop.ts'
import { nextOrder, peopledSeats, playingSeats, withSeat } from './who.ts'

/**
 * Gives every person to seats: more seats than persons share, and persons without a seat go to
 * simulated participants. Who was removed before holds nothing.
 */
export function handedOut(workshop: Workshop): Workshop {
  const seats = playingSeats(workshop).flatMap(([id, { away }]) => (away === 'removed' ? [] : [id]))
  const persons = Object.keys(workshop.persons)
  const missing = Math.max(0, persons.length - seats.length)
  const { workshop: withGhosts, ghosts } = addGhosts(workshop, missing)
  const all = [...seats, ...ghosts]
  return persons.reduce((given, person, n) => {
    const holders = all.filter((_, order) => order % persons.length === n)
    return withHolders(given, person, holders)
  }, withGhosts)
}

function addGhosts(workshop: Workshop, count: number): { workshop: Workshop; ghosts: SeatId[] } {
  let filled = workshop
  const ghosts: SeatId[] = []
  for (let n = 0; n < count; n++) {
    const order = nextOrder(filled)
    const id = `s${order}`
    const seat = newSeat('participant', order, [])
    filled = withSeat(filled, id, { ...seat, player: 'ghost', mark: markOf(filled, order) })
    ghosts.push(id)
  }
  return { workshop: filled, ghosts }
}

/** Gives a latecomer a person: one that only a simulated participant holds, else a share in one. */
export function adopt(workshop: Workshop, seat: SeatId): Workshop {
  const persons = entriesOf(workshop.persons)
  if (persons.length === 0 || persons.some(([, { holders }]) => holders.includes(seat))) return workshop
  const orphan = persons.find(([, { holders }]) => holders.every((id) => isDealtGhost(workshop, id)))
  if (orphan) return withHolders(workshop, orphan[0], [seat])
  const [person, { holders }] = persons.reduce((most, next) =>
    needs(workshop, next) > needs(workshop, most) ? next : most,
  )
  return withHolders(workshop, person, [...holders, seat])
}

/** A ghost that nobody can come back to, unlike the seat of somebody who left. */
function isDealtGhost({ seats }: Workshop, id: SeatId): boolean {
  const seat = seats[id]
  return seat?.player === 'ghost' && seat.keys.length === 0
}

/** The more names are left and the fewer hold the person, the more help is welcome. */
function needs(play: Play, [id, { holders }]: [PersonId, Person]): number {
  const left = cardsOf(play, id).filter(([, card]) => card.pseudonym === undefined).length
  return left - 20 * holders.length
}

function withHolders(workshop: Workshop, id: PersonId, holders: SeatId[]): Workshop {
  const person = workshop.persons[id]
  return person ? { ...workshop, persons: { ...workshop.persons, [id]: { ...person, holders } } } : workshop
}

/** How many fictional persons suit so many devices at so many tables: even, from 4 to 30 (domain.md, C1). */
export function personsFor(workshop: Workshop, here: ReadonlySet<SeatId>, tables: number): number {
  if (workshop.settings.agenda === 'demo') return 4
  const devices = peopledSeats(workshop).filter(([id]) => here.has(id)).length
  if (devices <= 3) return 4
  if (devices <= 5) return 6
  const even = (count: number) => count + (count % 2)
  if (tables > 1) return Math.min(30, even(devices))
  return devices <= 16 ? even(devices) : even(Math.ceil(devices / 2))
}
