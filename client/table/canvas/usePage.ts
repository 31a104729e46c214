import { useState } from 'preact/hooks'

import type { PileId } from '../../../rules/workshop.ts'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import type { Carrying } from '../gesture.ts'
import { isFitted, type Lens } from '../lens.ts'
import type { Ending } from '../ownHand.ts'
import type { Drop } from '../preview.ts'
import type { Sheet } from '../thing.ts'
import type { Looked } from './Large.tsx'
import { handName } from './Pointers.tsx'
import type { Said } from './Told.tsx'
import type { PageHooks } from './useTable.ts'

/** What the page knows of the table that is drawn in it. */
export type Page = {
  player: Player
  menu: PileId | undefined
  openMenu: (pile: PileId | undefined) => void
  looked: Looked | undefined
  carried: Carrying | undefined
  drop: Drop | undefined
  /** What is seen of the table, while that is not all of it. */
  near: { lens: Lens; sheet: Sheet } | undefined
  said: Said | undefined
  hooks: PageHooks
}

export function usePage(screen: Screen): Page {
  const player = usePlay(screen)
  const [menu, openMenu] = useState<PileId>()
  const [looked, look] = useState<Looked>()
  const [carried, carries] = useState<Carrying>()
  const [drop, drops] = useState<Drop>()
  const [near, sees] = useState<Page['near']>()
  const [said, says] = useState<Said>()
  const tell = (text: string, tone: Said['tone']) => says((last) => ({ text, tone, n: (last?.n ?? 0) + 1 }))
  const play: Player['play'] = async (act, carried) => {
    const answer = await screen.act(act, carried)
    if ('no' in answer) tell(screen.say(`refusal.${answer.no}`), 'no')
    return 'ok' in answer
  }
  const hooks: PageHooks = {
    send: ({ act, carried }) => play(act, carried),
    undo: () => void play('undo', {}),
    menu: openMenu,
    look: (card, at, stays = false) => look(card !== undefined && at ? { card, at, stays } : undefined),
    carries,
    drops: (next) => drops((last) => (isSame(last, next) ? last : next)),
    ends: (ending) => tell(endingText(screen, ending), 'calm'),
    sees: (lens, sheet) => sees(isFitted(lens) ? undefined : { lens, sheet }),
  }
  return { player: { ...player, play }, menu, openMenu, looked, carried, drop, near, said, hooks }
}

/** A line is drawn again only when it says something else. */
const isSame = (one: Drop | undefined, other: Drop | undefined) =>
  JSON.stringify(one) === JSON.stringify(other)

function endingText({ say, table }: Screen, ending: Ending): string {
  if (ending === 'still') return say('canvas.letGo')
  const who = handName(table.seats[ending.by], say)
  return say('canvas.heldBy', { who: who.charAt(0).toUpperCase() + who.slice(1) })
}
