import { useEffect, useRef, useState } from 'preact/hooks'

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
  /** The focus goes here as soon as it is there. */
  follow: (id: string) => void
}

/** One stop for Tab, and arrows between the things of a list: to the nearest one in that direction. */
export function useRoving(first: string | undefined, there: (id: string) => boolean): Roving {
  const [active, setActive] = useState<string>()
  const wanted = useRef('')
  const current = active !== undefined && there(active) ? active : first
  useEffect(() => {
    const button =
      wanted.current !== '' &&
      document.querySelector<HTMLElement>(`[data-at="${CSS.escape(wanted.current)}"]`)
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
