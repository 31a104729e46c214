import { useState } from 'preact/hooks'

import type { ActName, Carried } from '../../../rules/acts/index.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { CardId, PileId } from '../../../rules/workshop.ts'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { pilesOf } from '../piles.ts'
import { createMine, type Mine } from './others.ts'

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
type Does = <A extends ActName>(
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
    mine.ends(moves, done)
    if (done) tell(said)
    return done
  }
}

function takingBack({ say }: Screen, does: Does, mine: Mine): () => Promise<boolean> {
  return async () => {
    const done = await does('undo', {}, say('list.undone'), mine.last())
    // The taking back itself is no act to take back; nor is what it took back any more.
    if (done) mine.takenBack()
    if (done) mine.takenBack()
    return done
  }
}

/** Beside the pile that a card came from, in millimetres. */
const beside = 75

type Puts = Pick<Picking, 'putWith' | 'putOnPile' | 'putBefore' | 'layLoose'>

function puttingDown({ table, say }: Screen, picked: readonly CardId[], does: Does): Puts {
  const withCard = (card: CardId, said: string) => {
    const cards = picked.filter((one) => one !== card)
    const isLoose = table.cards[card]?.pile === undefined
    return does('putWith', { cards, card }, said, isLoose ? [...cards, card] : cards)
  }
  const whole = wholePile(table, picked)
  const withPile = (pile: PileId) => {
    const there = idsIn(table, pile)
    const said = say('list.onPile', { count: new Set([...there, ...picked]).size })
    if (whole !== undefined && whole !== pile)
      return does('joinPiles', { pile: whole, with: pile }, said, picked)
    return withCard(there.at(-1) ?? '', said)
  }
  const onTop = (pile: PileId, card: CardId) =>
    does(
      'putWith',
      { cards: [card], card: idsIn(table, pile).at(-1) ?? '' },
      say('list.onPile', { count: picked.length + 1 }),
      [card],
    )
  return {
    putOnPile: withPile,
    putWith(card) {
      const pile = table.cards[card]?.pile
      if (pile !== undefined) return withPile(pile)
      // A whole pile keeps its name: the card comes to it.
      if (whole !== undefined) return onTop(whole, card)
      return withCard(card, say('list.newPile', { count: new Set([...picked, card]).size }))
    },
    putBefore: (card) =>
      does(
        'putInOrder',
        { cards: [...picked], under: card },
        say('list.putBefore', { count: picked.length }),
      ),
    layLoose: () =>
      does(
        'lay',
        { cards: [...picked], ...spotFor(table, picked) },
        say('list.laid', { count: picked.length }),
        picked,
      ),
  }
}

const idsIn = (table: TableView, pile: PileId): CardId[] => (pilesOf(table).get(pile) ?? []).map(([id]) => id)

/** The one pile of which all cards are picked up, and no other card: what becomes of it is an act of its own. */
export function wholePile(table: TableView, picked: readonly CardId[]): PileId | undefined {
  const pile = table.cards[picked[0] ?? '']?.pile
  if (pile === undefined) return undefined
  const there = idsIn(table, pile)
  return there.length === picked.length && there.every((card) => picked.includes(card)) ? pile : undefined
}

function spotFor({ cards, piles }: TableView, picked: readonly CardId[]): { x: number; y: number } {
  const pile = picked.map((id) => piles[cards[id]?.pile ?? '']).find((there) => there !== undefined)
  return pile ? { x: pile.x + beside, y: pile.y } : { x: 0, y: 0 }
}
