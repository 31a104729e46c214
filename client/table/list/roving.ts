import { useState } from 'preact/hooks'

export type Stop = { 'data-at': string; tabIndex: number; onFocus: () => void }
/** What a button with this place needs to take part. */
export type Roving = (place: string) => Stop

/** One stop for Tab in a group of buttons; the arrows go between them. */
export function useRoving(places: readonly string[]): Roving {
  const [active, setActive] = useState<string>()
  const current = active !== undefined && places.includes(active) ? active : places[0]
  return (place) => ({
    'data-at': place,
    tabIndex: place === current ? 0 : -1,
    onFocus: () => setActive(place),
  })
}

/** The arrows, Home and End between the buttons of one group. True when the key was used. */
export function roved(event: KeyboardEvent): boolean {
  const from = event.target
  if (!(from instanceof HTMLElement) || from.dataset['at'] === undefined) return false
  const group = from.closest('[data-rove]')
  const all = [...(group?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].filter(isShown)
  const to = target(event.key, from, all)
  if (!to) return false
  event.preventDefault()
  to.focus()
  return true
}

const isShown = (button: HTMLElement) => button.getClientRects().length > 0

/** Left and right go one by one, so that nothing is skipped; up and down go to the nearest there. */
function target(key: string, from: HTMLElement, all: readonly HTMLElement[]): HTMLElement | undefined {
  const place = all.indexOf(from)
  if (key === 'Home') return all[0]
  if (key === 'End') return all.at(-1)
  if (key === 'ArrowLeft') return all[place - 1]
  if (key === 'ArrowRight') return all[place + 1]
  if (key === 'ArrowUp') return nearest(from, -1, all)
  return key === 'ArrowDown' ? nearest(from, 1, all) : undefined
}

/** The nearest button above (-1) or below (1); a step aside counts double. */
function nearest(from: HTMLElement, down: 1 | -1, all: readonly HTMLElement[]): HTMLElement | undefined {
  const here = middleOf(from)
  const ahead = all.flatMap((other) => {
    const there = middleOf(other)
    const along = (there.y - here.y) * down
    return along > 4 ? [{ other, distance: along + 2 * Math.abs(there.x - here.x) }] : []
  })
  return ahead.sort((one, other) => one.distance - other.distance)[0]?.other
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
