import { useEffect, useRef, useState } from 'preact/hooks'

import type { Screen } from '../../screen.ts'
import type { Hooks, OpenTable, Shown } from '../open.ts'

type Host = { current: HTMLDivElement | null }
export type TableState = 'opening' | 'open' | 'failed'

/** How long after a step began its beginning is still shown to whoever comes in. */
const fresh = 4000

/** Opens the table in an element when it is first shown, hands it every view, and closes it. */
export function useTable(
  host: Host,
  screen: Screen,
  hooks: Hooks,
): { table: OpenTable | undefined; state: TableState } {
  const latest = useRef({ screen, hooks })
  latest.current = { screen, hooks }
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
  const { table: view, own, labels, online, say } = screen
  useEffect(() => table?.show(shownOf(screen)), [table, view, own.may, labels, online, say])
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

type Latest = { current: { screen: Screen; hooks: Hooks } }

/** Phaser is large and comes only here. The table always speaks to the hooks of the last drawing. */
async function opened(element: HTMLElement, latest: Latest): Promise<OpenTable> {
  const { openTable } = await import('../open.ts')
  const hooks: Hooks = {
    send: (move) => latest.current.hooks.send(move),
    menu: (pile) => latest.current.hooks.menu(pile),
    look: (card, at) => latest.current.hooks.look(card, at),
    carries: (held) => latest.current.hooks.carries(held),
    near: (isNear) => latest.current.hooks.near(isNear),
  }
  return openTable(element, hooks, () => shownOf(latest.current.screen))
}

function shownOf({ table: view, own, labels, say, online, now }: Screen): Shown {
  const begun = view.step.name === 'link' && now() - view.step.startedAt < fresh
  return { view, may: online ? own.may : [], words: { say, labels }, fresh: begun }
}
