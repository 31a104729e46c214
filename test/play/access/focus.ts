import type { Locator, Page } from 'playwright-core'

/** What has the focus, as somebody at a keyboard finds it. */
export type Stop = {
  /** The same for one element as long as its page lives; 0 when nothing has the focus. */
  id: number
  /** What it is called, for telling of it. */
  name: string
  /** What is wrong with it: not in sight, no ring around it, something over it. */
  faults: string[]
}

/** What has the focus now; a stop without a name when it is nowhere. */
export async function focused(page: Page): Promise<Stop> {
  const id = await page.evaluate(numbered)
  if (id === 0) return { id, name: '', faults: [] }
  const { name, isWorked } = await page.evaluate(called)
  if (!isWorked) return { id, name, faults: [] }
  const faults = [
    ...((await page.evaluate(hasRing)) ? [] : ['has no ring']),
    ...((await page.evaluate(inSight)) > 0 ? [] : ['lies under something, or out of sight']),
  ]
  return { id, name, faults }
}

/** Whether the focus is nowhere: whoever presses Tab then begins at the top again. */
export async function isLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === null || document.activeElement === document.body)
}

/** A number for what has the focus, kept on the element itself and invisible to the page. */
function numbered(): number {
  const at = document.activeElement
  if (at === null || at === document.body || at === document.documentElement) return 0
  const seen: unknown = Reflect.get(window, 'stopsOfTheStory')
  const stops = seen instanceof WeakMap ? seen : new WeakMap<Element, number>()
  Reflect.set(window, 'stopsOfTheStory', stops)
  const known: unknown = stops.get(at)
  if (typeof known === 'number') return known
  const next = Number(Reflect.get(window, 'stopsSoFar') ?? 0) + 1
  Reflect.set(window, 'stopsSoFar', next)
  stops.set(at, next)
  return next
}

/** What has the focus is called this. A heading that only the page gives the focus is read, not worked with. */
function called(): { name: string; isWorked: boolean } {
  const at = document.activeElement
  if (!(at instanceof HTMLElement)) return { name: at?.tagName ?? '', isWorked: false }
  const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
  const label = at.closest('label') ?? (isField ? at.labels?.[0] : undefined)
  const words = at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent
  const name = `${at.tagName.toLowerCase()} "${words.trim().replace(/\s+/g, ' ').slice(0, 60)}"`
  return { name, isWorked: at.tabIndex >= 0 }
}

/** Whether a ring is drawn around what has the focus (WCAG 2.4.7), or around the sheet of paper that stands for it. */
function hasRing(): boolean {
  const at = document.activeElement
  const label = at?.closest('label')
  return [at, at?.nextElementSibling, label, label?.firstElementChild].some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
}

/** How many of nine places on what has the focus are in sight, with nothing over them (WCAG 2.4.11). */
function inSight(): number {
  const at = document.activeElement
  if (!at) return 0
  const isTicked = at instanceof HTMLInputElement && /radio|checkbox/.test(at.type)
  const face = (isTicked && at.closest('label')) || at
  const { left, top, width, height } = face.getBoundingClientRect()
  const places = [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [x, y] as const))
  return places.filter(([x, y]) => {
    const there = document.elementFromPoint(left + x * width, top + y * height)
    return there !== null && (face.contains(there) || there.contains(face))
  }).length
}

/** The way from what has the focus to a part of the page. */
export type Way = 'there' | 'forward' | 'backward' | 'arrow on' | 'arrow back'

/** Which key comes nearer to a part of the page: Tab, Shift and Tab, or an arrow inside a group of one stop. */
export function wayTo(to: Locator): Promise<Way> {
  return to.evaluate((target): Way => {
    const at = document.activeElement
    if (at === target) return 'there'
    const isBefore = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    if (at === null || at === document.body) return 'forward'
    const isRadio = (one: Element) => one instanceof HTMLInputElement && one.type === 'radio'
    const group = (one: Element) =>
      isRadio(one) ? `radio ${one.getAttribute('name')}` : one.closest('[data-rove]')
    const roves = (one: Element) => isRadio(one) || one.hasAttribute('data-at')
    const isTogether = roves(at) && roves(target) && group(at) !== null && group(at) === group(target)
    if (isTogether) return isBefore(at, target) ? 'arrow on' : 'arrow back'
    return isBefore(at, target) ? 'forward' : 'backward'
  })
}
