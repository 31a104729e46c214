import { useEffect, useRef, useState } from 'preact/hooks'

import type { Trait } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import type { Hooks, Shown } from '../hooks.ts'
import type { OpenTable } from '../OpenTable.ts'

type Host = { current: HTMLDivElement | null }
export type TableState = 'opening' | 'open' | 'failed'
/** What the page does for the table; the hands go to and fro by themselves. */
export type PageHooks = Omit<Hooks, 'move' | 'watch'>
type Now = { screen: Screen; light: Trait | undefined; hooks: PageHooks }

/** How long after a step began its beginning is still shown to whoever comes in. */
const fresh = 4000

/** Opens the table in an element when it is first shown, hands it every view, and closes it. */
export function useTable(host: Host, now: Now): { table: OpenTable | undefined; state: TableState } {
  const latest = useRef(now)
  latest.current = now
  const [table, setTable] = useState<OpenTable>()
  const [state, setState] = useState<TableState>('opening')
  useEffect(() => {
    const element = host.current
    if (!element) return undefined
    const opening = opened(element, latest)
    const come = async () => {
      try {
        setTable(await opening)
        setState('open')
      } catch {
        setState('failed')
      }
    }
    void come()
    return () => void closed(opening)
  }, [])
  const { screen, light } = now
  const { table: view, own, labels, online, say } = screen
  useEffect(() => table?.show(shownOf(now)), [table, view, own.may, labels, online, say, light])
  return { table, state }
}

/** Also a table that was still on its way is closed. */
async function closed(opening: Promise<OpenTable>): Promise<void> {
  try {
    ;(await opening).close()
  } catch {
    // It never opened: there is nothing to close.
  }
}

/** Phaser is large and comes only here. The table always speaks to the hooks of the last drawing. */
async function opened(element: HTMLElement, latest: { current: Now }): Promise<OpenTable> {
  const { openTable } = await import('../open.ts')
  const page = () => latest.current.hooks
  const hooks: Hooks = {
    send: (move) => page().send(move),
    undo: () => page().undo(),
    menu: (pile) => page().menu(pile),
    look: (card, at, stays) => page().look(card, at, stays),
    carries: (carrying) => page().carries(carrying),
    drops: (drop) => page().drops(drop),
    ends: (ending) => page().ends(ending),
    sees: (lens, sheet) => page().sees(lens, sheet),
    move: (hand) => latest.current.screen.hands.move(hand),
    watch: (heard) => latest.current.screen.hands.watch(heard),
  }
  return openTable(element, hooks, () => shownOf(latest.current))
}

function shownOf({ screen: { table: view, own, labels, say, online, now }, light }: Now): Shown {
  const begun = view.step.name === 'link' && now() - view.step.startedAt < fresh
  const may = online ? own.may : []
  return { view, own: own.seat, may, words: { say, labels }, light, fresh: begun }
}
