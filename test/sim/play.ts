import { readDeck } from '../../server/decks.ts'
import { playSeed, type Outcome } from './seed.ts'

const deck = await readDeck('decks/rotterdam')

/** Plays one seed; `tell` hears each thing that happens. */
export function play(seed: number, tell?: (line: string) => void): Promise<Outcome> {
  return playSeed(seed, deck, tell)
}
