import { useState } from 'preact/hooks'

import type { TableView } from '../../../rules/view/views.ts'
import type { CardId, PileId } from '../../../rules/workshop.ts'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { pilesOf } from '../piles.ts'

/** Cards picked up by a tap or a key. They stay where they lie until they are put down, in one act. */
export type Picking = Pick<Player, 'told' | 'blocked'> & {
  picked: readonly CardId[]
  /** Whether this seat may move cards now. */
  may: boolean
  has: (card: CardId) => boolean
  toggle: (card: CardId) => void
  pick: (cards: readonly CardId[]) => void
  clear: () => void
  /** Puts what is picked up with this card, or with the pile it lies in. Tells whether it was done. */
  putWith: (card: CardId) => Promise<boolean>
  putOnPile: (pile: PileId) => Promise<boolean>
  layLoose: () => Promise<boolean>
}

/** Beside the pile that a card came from, in millimetres. */
const beside = 75

export function usePicking(screen: Screen): Picking {
  const { table, own, say } = screen
  const { play, told, tell, blocked } = usePlay(screen)
  const [chosen, setChosen] = useState<readonly CardId[]>([])
  const picked = chosen.filter((card) => table.cards[card] !== undefined)
  const clear = () => setChosen([])
  const put = async (card: CardId, words: string) => {
    const done = await play('putWith', { cards: picked.filter((one) => one !== card), card })
    if (done) tell(words)
    if (done) clear()
    return done
  }
  return {
    told,
    blocked,
    picked,
    may: own.may.includes('putWith') && blocked === undefined,
    has: (card) => picked.includes(card),
    toggle: (card) =>
      setChosen(picked.includes(card) ? picked.filter((one) => one !== card) : [...picked, card]),
    pick: setChosen,
    clear,
    putWith: (card) => put(card, say('list.newPile', { count: picked.length + 1 })),
    putOnPile(pile) {
      const there = pilesOf(table).get(pile) ?? []
      const top = there.at(-1)?.[0] ?? ''
      const count = new Set([...there.map(([id]) => id), ...picked]).size
      return put(top, say('list.onPile', { count }))
    },
    async layLoose() {
      const done = await play('lay', { cards: [...picked], ...spotFor(table, picked) })
      if (done) tell(say('list.laid', { count: picked.length }))
      if (done) clear()
      return done
    },
  }
}

function spotFor({ cards, piles }: TableView, picked: readonly CardId[]): { x: number; y: number } {
  const pile = picked.map((id) => piles[cards[id]?.pile ?? '']).find((there) => there !== undefined)
  return pile ? { x: pile.x + beside, y: pile.y } : { x: 0, y: 0 }
}
