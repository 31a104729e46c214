import { useEffect, useRef, useState } from 'preact/hooks'

import type { TableView } from '../../../rules/view/views.ts'

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export type Roving = {
  onKeyDown: (event: KeyboardEvent) => void
  /** What a button of the list needs to take part. */
  at: (id: string) => { 'data-at': string; tabIndex: number; onFocus: () => void }
  /** The focus follows this card or pile, as soon as it lies in its new place. */
  follow: (id: string) => void
}

/** One stop for Tab, and arrows between the things of a list: to the nearest one in that direction. */
export function useRoving(shown: readonly string[], { cards }: TableView): Roving {
  const [active, setActive] = useState<string>()
  const wanted = useRef('')
  const current = active !== undefined && shown.includes(active) ? active : shown[0]
  useEffect(() => {
    // A card that was put on a pile is found at its pile, once the table shows it there.
    const card = cards[wanted.current]
    const id = card ? card.pile : wanted.current
    const button = id && document.querySelector<HTMLElement>(`[data-at="${CSS.escape(id)}"]`)
    if (!button) return
    wanted.current = ''
    button.focus()
  })
  return {
    at: (id) => ({ 'data-at': id, tabIndex: id === current ? 0 : -1, onFocus: () => setActive(id) }),
    follow: (id) => void (wanted.current = id),
    onKeyDown(event) {
      const move = moves[event.key]
      const from = event.target
      if (!move || !(from instanceof HTMLElement) || from.dataset['at'] === undefined) return
      event.preventDefault()
      nearest(from, move)?.focus()
    },
  }
}

/** The nearest button in this direction; a step aside counts double. */
function nearest(from: HTMLElement, [right, down]: readonly [number, number]): HTMLElement | undefined {
  const here = middleOf(from)
  const others = [...document.querySelectorAll<HTMLElement>('[data-at]')].filter((other) => other !== from)
  const ahead = others.flatMap((other) => {
    const there = middleOf(other)
    const along = (there.x - here.x) * right + (there.y - here.y) * down
    const aside = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right)
    return along > 4 ? [{ other, distance: along + 2 * aside }] : []
  })
  return ahead.sort((one, other) => one.distance - other.distance)[0]?.other
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
