import { agendaFrom } from '../rules/agendaFile.ts'
import type { Deck } from '../rules/deck.ts'
import type { Refusal } from '../rules/refusals.ts'
import { savedOf } from '../rules/saved.ts'
import { savedFaults } from '../rules/savedFaults.ts'
import { savedShaped, summaryOf, type SavedFile } from '../rules/savedFile.ts'
import { isFileOf, type FileFault } from '../rules/fileFault.ts'
import type { FileAsked, Looked, Started } from '../rules/wire.ts'
import type { Entered, Entrance } from './entrance.ts'

/** With 300 cards and 40 claims a table takes 37 kB, and an agenda of one's own 4 kB more. */
export const largestFile = '64kb'

/** The table of this workshop as a file, for its facilitator. Nothing of it is kept here. */
export function saved({ room, seat }: Entered): SavedFile | Refusal {
  const { workshop } = room
  return workshop.seats[seat]?.role === 'facilitator' ? savedOf(workshop) : 'not-yours'
}

/** Looks at a file that somebody chose: what is in it or what is wrong with it; and begins a workshop from it when asked. */
export function lookingAt(decks: ReadonlyMap<string, Deck>, entrance: Pick<Entrance, 'start'>) {
  return async ({ file, start }: FileAsked): Promise<Looked | Started | Refusal> => {
    if (!isFileOf('workshop', file)) {
      const read = agendaFrom(file)
      return 'faults' in read ? read : { agenda: read.agenda }
    }
    const read = tableFrom(file, decks)
    if ('faults' in read) return read
    return start ? entrance.start(start, read.saved) : { saved: summaryOf(read.saved) }
  }
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
