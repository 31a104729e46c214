import { savedOf } from '../../rules/saved.ts'
import { beginFrom, stepsFrom } from '../../rules/savedBegin.ts'
import { savedFaults } from '../../rules/savedFaults.ts'
import { savedShaped, type SavedFile } from '../../rules/savedFile.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from './deck.ts'
import { joined, led, settings, workshopAt } from './table.ts'

/** The file as it comes back from a disk. */
export function savedFrom(workshop: Workshop): SavedFile {
  const saved = savedOf(workshop)
  if (typeof saved === 'string') throw new Error(saved)
  const read = savedShaped(JSON.parse(JSON.stringify(saved)))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const faults = savedFaults(read.holds, deck)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return read.holds
}

export function reopened(saved: SavedFile, participants = 4): Workshop {
  const { variant, origin, from, agenda } = saved
  const beginning = {
    id: 'workshop2',
    seed: 7,
    code: 'KAART3',
    invite: 'another-invitation',
    facilitatorKey: 'key-g',
    at: 1_000_000,
    settings: { ...settings, variant, origin, agenda },
    agenda: stepsFrom(from, 'council'),
  }
  return joined(beginFrom(beginning, saved, deck), participants)
}

/** A table with its rows in order. */
export const ordered = (() => {
  const linked = workshopAt('order', { agenda: 'council', persons: 6, participants: 6 })
  return led(led(linked, 'sortRows', { by: 'age' }), 'splitColours', { on: true })
})()
