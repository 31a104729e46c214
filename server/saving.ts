import { agendaFrom } from '../rules/agendaFile.ts'
import type { Deck } from '../rules/deck.ts'
import type { Refusal } from '../rules/refusals.ts'
import { savedOf } from '../rules/saved.ts'
import { savedFaults } from '../rules/savedFaults.ts'
import { savedShaped, summaryOf, type SavedFile } from '../rules/savedFile.ts'
import type { FileFault } from '../rules/fileFault.ts'
import type { FileAsked, Looked, Started } from '../rules/wire.ts'
import type { Entered, Entrance } from './entrance.ts'

/** The largest file that a game can make holds 300 cards in 300 piles, and is smaller than this. */
export const largestFile = '96kb'

/** The table of this workshop as a file, for its facilitator. Nothing of it is kept here. */
export function saved({ room, seat }: Entered): SavedFile | Refusal {
  const { workshop } = room
  return workshop.seats[seat]?.role === 'facilitator' ? savedOf(workshop) : 'not-yours'
}

/** Looks at a file that somebody chose: what is in it or what is wrong with it; and begins a workshop from it when asked. */
export function lookingAt(decks: ReadonlyMap<string, Deck>, entrance: Pick<Entrance, 'start'>) {
  return async ({ file, start }: FileAsked): Promise<Looked | Started | Refusal> => {
    if (!isTable(file)) {
      const read = agendaFrom(file)
      return 'faults' in read ? read : { agenda: read.agenda }
    }
    const read = tableFrom(file, decks)
    if ('faults' in read) return read
    return start ? entrance.start(start, read.saved) : { saved: summaryOf(read.saved) }
  }
}

function isTable(file: unknown): boolean {
  return (
    typeof file === 'object' && file !== null && 'databasespel' in file && file.databasespel === 'workshop'
  )
}

function tableFrom(
  file: unknown,
  decks: ReadonlyMap<string, Deck>,
): { saved: SavedFile } | { faults: FileFault[] } {
  const read = savedShaped(file)
  if ('faults' in read) return read
  const deck = decks.get(read.holds.deck)
  if (!deck) return { faults: [{ field: 'deck', reason: 'unknown-deck' }] }
  const faults = savedFaults(read.holds, deck)
  return faults.length > 0 ? { faults } : { saved: read.holds }
}
