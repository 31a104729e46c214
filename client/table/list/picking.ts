import { useState } from 'preact/hooks'

import type { ActName, Carried } from '../../../rules/acts/index.ts'
import type { CardId, PileId } from '../../../rules/workshop.ts'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { createMine, type Mine } from './others.ts'
import { puttingDown } from './puts.ts'

/** What a card that is pressed does: it is picked up, laid back, or the place where the picked ones go. */
type Onto = (card: CardId) => Promise<boolean>

/** Cards picked up by a tap or a key. They stay where they lie until they are put down, in one act. */
export type Picking = Pick<Player, 'told' | 'blocked' | 'tell'> & {
  picked: readonly CardId[]
  /** The card that was taken up last; the focus can go there. */
  last: CardId | undefined
  /** Whether this seat may move cards now. */
  may: boolean
  /** Further cards are picked up too, instead of being put together. */
  more: boolean
  onMore: (on: boolean) => void
  has: (card: CardId) => boolean
  /** One rule everywhere: the first press picks up, the next one puts down there; with Shift it picks up too. */
  press: (card: CardId, event: { shiftKey: boolean }, onto?: Onto) => void
  pick: (cards: readonly CardId[]) => void
  clear: () => void
  /** Puts what is picked up with this card, or with the pile it lies in. Tells whether it was done. */
  putWith: Onto
  putOnPile: (pile: PileId) => Promise<boolean>
  /** Right before this card, in its pile. */
  putBefore: Onto
  layLoose: () => Promise<boolean>
  undo: () => Promise<boolean>
  /** Plays an act of the table, tells what became of it, and keeps which cards it moved. */
  does: Does
  mine: Mine
}
/** Plays one act, tells what it came to, and knows the cards that it moves. */
export type Does = <A extends ActName>(
  act: A,
  carried: Carried<A>,
  said: string,
  moves?: readonly CardId[],
) => Promise<boolean>

export function usePicking(screen: Screen): Picking {
  const { table, own } = screen
  const { play, told, tell, blocked } = usePlay(screen)
  const [chosen, setChosen] = useState<readonly CardId[]>([])
  const [more, onMore] = useState(false)
  const [last, setLast] = useState<CardId>()
  const [mine] = useState(() => createMine((run, after) => void setTimeout(run, after)))
  const picked = chosen.filter((card) => table.cards[card] !== undefined)
  const pick = (cards: readonly CardId[]) => {
    if (told.text !== '') tell('')
    setChosen(cards)
    setLast(cards.at(-1) ?? last)
    if (cards.length === 0) onMore(false)
  }
  const does = playing(play, tell, mine)
  const puts = puttingDown(screen, picked, async (...act) => {
    const done = await does(...act)
    if (done) setChosen([])
    if (done) onMore(false)
    return done
  })
  return {
    told,
    tell,
    blocked,
    picked,
    last,
    may: own.may.includes('putWith') && blocked === undefined,
    more,
    onMore,
    has: (card) => picked.includes(card),
    press: pressing(picked, more, pick, puts.putWith),
    pick,
    clear: () => pick([]),
    ...puts,
    undo: takingBack(screen, does, mine),
    does,
    mine,
  }
}

function pressing(
  picked: readonly CardId[],
  more: boolean,
  pick: Picking['pick'],
  putWith: Onto,
): Picking['press'] {
  return (card, { shiftKey }, onto = putWith) => {
    if (picked.includes(card)) pick(picked.filter((one) => one !== card))
    else if (picked.length === 0 || more || shiftKey) pick([...picked, card])
    else void onto(card)
  }
}

function playing(play: Player['play'], tell: Player['tell'], mine: Mine): Does {
  return async (act, carried, said, moves = []) => {
    mine.begins(moves)
    const done = await play(act, carried)
    mine.ends(moves, done, act !== 'spotlight' && act !== 'undo')
    if (done) tell(said)
    return done
  }
}

function takingBack({ say }: Screen, does: Does, mine: Mine): () => Promise<boolean> {
  return async () => {
    const done = await does('undo', {}, say('list.undone'), mine.last())
    if (done) mine.takenBack()
    return done
  }
}
