import type { Deck } from '../deck.ts'
import type { Workshop } from '../workshop.ts'
import type { TalkAtConsole } from './talkView.ts'

/** What the talk around the cards adds to the console's view. */
export function talkAtConsole(workshop: Workshop, _deck: Deck): TalkAtConsole {
  const { texts = {}, statement, othersShown, hadTurn = [], promise } = workshop
  return {
    texts,
    statements: [],
    ...(statement === undefined ? {} : { statement }),
    othersShown: othersShown === true,
    hadTurn,
    ...(promise ? { promise } : {}),
  }
}
