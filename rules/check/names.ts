import type { Deck } from '../deck.ts'
import { doublesIn, type Fault } from './fault.ts'

/** Thirty persons, and enough left over for everybody who asks for somebody else. */
const fewestNames = 45

/** What is wrong inside names.json: too few names, or one twice; capitals make no other name. */
export function nameFaults({ names }: Deck): Fault[] {
  const few = {
    field: '(whole file)',
    reason: `must have at least ${fewestNames} names, and has ${names.length}`,
  }
  const plain = names.map((name) => name.trim().toLowerCase())
  return [...(names.length < fewestNames ? [few] : []), ...doublesIn(plain, String)]
}
