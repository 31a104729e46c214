import { useEffect, useRef, useState } from 'preact/hooks'

import type { CardId } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { calledIn } from './items.ts'
import { movedIn, pilesTouched, type Mine } from './others.ts'

/** So long moves are gathered before they are told: at most one sentence in this time. */
const batch = 6000
/** So many piles are named in one sentence. */
const mostPiles = 2

/** What others did since the last sentence, told in calm batches; empty while nobody moved anything. */
export function useOthers(screen: Screen, mine: Mine, on: boolean): string {
  const { table } = screen
  const [told, tell] = useState('')
  const before = useRef({ seen: table, told: table })
  const moved = useRef(new Set<CardId>())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(screen)
  latest.current = screen
  const flush = () => {
    timer.current = undefined
    tell(sentence(latest.current, [...moved.current], before.current.told))
    moved.current.clear()
    before.current.told = latest.current.table
  }
  useEffect(() => {
    for (const card of movedIn(before.current.seen, table))
      if (!mine.claims(card) && on) moved.current.add(card)
    before.current.seen = table
    if (moved.current.size === 0) before.current.told = table
    else timer.current ??= setTimeout(flush, batch)
  }, [table])
  useEffect(() => () => clearTimeout(timer.current), [])
  return on ? told : ''
}

function sentence(screen: Screen, cards: readonly CardId[], before: Screen['table']): string {
  const { table, say } = screen
  const piles = pilesTouched(cards, before, table).slice(0, mostPiles)
  return [
    say('list.others', { count: cards.length }),
    ...piles.map((pile) => {
      const count = Object.values(table.cards).filter((card) => card.pile === pile).length
      return say('list.othersPile', { name: calledIn(screen, pile), count })
    }),
  ].join('; ')
}
