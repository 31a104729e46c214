import { checkDeck } from '../../rules/checkDeck.ts'
import { rotterdamFiles } from './rotterdam.ts'

export type Files = ReturnType<typeof rotterdamFiles>

/** The faults of the real deck after one change, each as "file field: reason". */
export function faultsAfter(spoil: (files: Files) => void): string[] {
  const files = rotterdamFiles()
  spoil(files)
  const checked = checkDeck(files)
  if ('deck' in checked) return []
  return checked.faults.map(({ file, field, reason }) => `${file} ${field}: ${reason}`)
}
