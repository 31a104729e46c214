import type { TableView } from '../../../rules/view/views.ts'
import type { CardId, PileId } from '../../../rules/workshop.ts'

/** Cards whose pending move is this device's own: they are no news. */
export type Mine = {
  /** Cards of an own act that is on its way. */
  begins: (cards: readonly CardId[]) => void
  /** It was refused, or done; what is done can be taken back, but for a light. */
  ends: (cards: readonly CardId[], done: boolean, isTraced: boolean) => void
  /** The cards of the own last act, for taking it back. */
  last: () => readonly CardId[]
  takenBack: () => void
  /** Whether this card's move was an own one; asked once for each move. */
  claims: (card: CardId) => boolean
}

/** Some patience for the view that follows an answer. */
const patience = 2000
/** As many as the house keeps to take back. */
const mostTraces = 10

export function createMine(later: (run: () => void, after: number) => void): Mine {
  const pending = new Set<CardId>()
  const done: (readonly CardId[])[] = []
  const forget = (cards: readonly CardId[]) => cards.forEach((card) => pending.delete(card))
  return {
    begins: (cards) => cards.forEach((card) => pending.add(card)),
    ends(cards, isDone, isTraced) {
      if (!isDone) return forget(cards)
      if (isTraced) done.splice(0, done.length, ...done.slice(1 - mostTraces), cards)
      return later(() => forget(cards), patience)
    },
    last: () => done.at(-1) ?? [],
    takenBack: () => void done.pop(),
    claims: (card) => pending.delete(card),
  }
}

/** The cards that lie with others than before; what came to the table or left it did not move on it. */
export function movedIn(before: TableView, now: TableView): CardId[] {
  if (before.step.index !== now.step.index || before.lookingBack !== now.lookingBack) return []
  return Object.keys(now.cards).filter((id) => {
    const was = before.cards[id]
    return was !== undefined && was.pile !== now.cards[id]?.pile
  })
}

/** The piles that some cards came to or left, and that are still there, each once. */
export function pilesTouched(cards: readonly CardId[], before: TableView, now: TableView): PileId[] {
  const piles = cards.flatMap((id) => [now.cards[id]?.pile ?? [], before.cards[id]?.pile ?? []].flat())
  return [...new Set(piles)].filter((pile) => now.piles[pile] !== undefined)
}
