import type { Fault } from './check/fault.ts'
import { findingFaults } from './check/findings.ts'
import { marginFaults } from './check/margins.ts'
import { nameFaults } from './check/names.ts'
import { shaped } from './check/shape.ts'
import { statementFaults } from './check/statements.ts'
import { variableFaults } from './check/variables.ts'
import {
  findingsShape,
  marginsShape,
  namesShape,
  variablesShape,
  type Deck,
  type DeckFault,
  type DeckFiles,
} from './deck.ts'
import { statementsShape } from './statements.ts'

/**
 * Checks the five files of a deck. In: what was parsed from them, unknown. Out: the deck, or every fault with
 * its file, its field as a dot path and the reason. First the shapes, exactly and in both languages; only
 * where those fit what the files say of each other.
 */
export function checkDeck(files: DeckFiles): { deck: Deck } | { faults: DeckFault[] } {
  const read = deckFrom(files)
  if ('faults' in read) return read
  const { deck } = read
  const faults = [
    ...inFile('variables', variableFaults(deck)),
    ...inFile('margins', marginFaults(deck)),
    ...inFile('findings', findingFaults(deck)),
    ...inFile('statements', statementFaults(deck)),
    ...inFile('names', nameFaults(deck)),
  ]
  return faults.length > 0 ? { faults } : { deck }
}

function deckFrom(files: DeckFiles): { deck: Deck } | { faults: DeckFault[] } {
  const variables = shaped('variables', variablesShape, files.variables)
  const margins = shaped('margins', marginsShape, files.margins)
  const findings = shaped('findings', findingsShape, files.findings)
  const statements = shaped('statements', statementsShape, files.statements)
  const names = shaped('names', namesShape, files.names)
  if (
    'holds' in variables &&
    'holds' in margins &&
    'holds' in findings &&
    'holds' in statements &&
    'holds' in names
  ) {
    const parts = { ...variables.holds, ...margins.holds, ...findings.holds, ...statements.holds }
    return { deck: { ...parts, names: names.holds } }
  }
  const read = [variables, margins, findings, statements, names]
  return { faults: read.flatMap((file) => ('faults' in file ? file.faults : [])) }
}

function inFile(file: keyof DeckFiles, faults: readonly Fault[]): DeckFault[] {
  return faults.map((fault) => ({ file, ...fault }))
}
