import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Deck } from '../rules/deck.ts'
import { readDeck } from './decks.ts'
import { codeOf, fault } from './fault.ts'
import { reportTo, type Report } from './report.ts'
import { folderOn } from './store/files.ts'
import { journalsOn } from './store/journals.ts'
import { locked } from './store/lock.ts'
import type { Store } from './store/store.ts'

/** Reads every deck in the folder of decks. One bad deck is a fault: nobody should find out during a workshop. */
export async function openDecks(folder: string): Promise<ReadonlyMap<string, Deck>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  if (names.length === 0)
    throw fault(`There is no deck in ${folder}. Put the folder back, or get the project anew`)
  const decks = new Map<string, Deck>()
  for (const name of names) {
    const deck = await readDeck(join(folder, name)).catch((error: unknown) =>
      Promise.reject(deckFault(name, error)),
    )
    decks.set(deck.id, deck)
  }
  return decks
}

function deckFault(name: string, error: unknown): Error {
  const [first = '', ...others] = error instanceof Error ? error.message.split('\n') : []
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return fault(`The deck ${name} cannot be used: ${first}${more}. Mend it, or take its folder out of decks`)
}

/** The store in this folder, for us alone; `close` lets another server have it. */
export async function openStore(folder: string): Promise<{ store: Store; close: () => void }> {
  try {
    const disk = await folderOn(folder)
    const unlock = await locked(folder)
    if (!unlock)
      throw fault(
        `Another Databasespel uses the folder ${folder}. Stop it, or choose another: DATA_DIR=other npm start`,
      )
    const store = journalsOn(disk)
    await probe(store).catch((error: unknown) => {
      unlock()
      throw error
    })
    return { store, close: unlock }
  } catch (error) {
    throw folderFault(folder, error)
  }
}

/** A full disk does not keep the server from starting: what is there can be looked at, and may be erased. */
async function probe(store: Store): Promise<void> {
  try {
    await store.probe()
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC') throw error
  }
}

function folderFault(folder: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  return fault(
    `Nothing can be kept in the folder ${folder} (${code}). Make it writable, or choose another: DATA_DIR=other npm start`,
  )
}

/** Where reports go; a file that cannot be written is a fault. */
export function openReport(file: string | undefined): Report {
  try {
    return reportTo(file)
  } catch (error) {
    throw fault(
      `Reports cannot be written to ${file} (${codeOf(error)}). Choose another file: LOG_FILE=other.log npm start`,
    )
  }
}
