import { useLayoutEffect, useRef } from 'preact/hooks'

import type { TableView } from '../../../rules/view/views.ts'
import { whereTo, type Thing } from './places.ts'

type Root = { current: HTMLElement | null }

/**
 * Keeps the focus in the list when the button that has it goes away, whoever moved what: it goes with the card to
 * its new place, else to what was last taken up.
 */
export function useKeptFocus(root: Root, table: TableView, last: readonly Thing[]): void {
  // Read while drawing, which is before the change reaches the page.
  const had = focusedIn(root)
  const before = useRef(table)
  useLayoutEffect(() => {
    const was = before.current
    before.current = table
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (!had || !isLost) return
    const places = [had.place, ...last].filter((one) => one !== '').flatMap((one) => whereTo(one, was, table))
    const button = places.map((one) => buttonAt(one, root)).find((one) => one !== undefined)
    const next = button ?? root.current?.querySelector<HTMLElement>('[data-at][tabindex="0"]')
    next?.focus({ preventScroll: !had.isSeen })
  })
}

function focusedIn({ current }: Root): { place: string; isSeen: boolean } | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !current?.contains(focused)) return undefined
  return { place: focused.dataset['at'] ?? '', isSeen: focused.matches(':focus-visible') }
}

function buttonAt(place: string, { current }: Root): HTMLElement | undefined {
  return current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(place)}"]`) ?? undefined
}
