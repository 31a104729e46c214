import type { Milliseconds } from '../../rules/units.ts'

/** What had the focus, what it lay in, and whether a keyboard gave it. */
type Trail = { line: readonly Element[]; isSeen: boolean }
type Known = {
  /** Outside of any sheet. */
  page?: Trail
  /** In the sheet that was open last. */
  sheet?: Trail
  /** What lay beside the item of a list that was taken away with the focus in it. */
  beside?: Element
}

/** A screen that draws itself anew gives the focus its place itself, where it knows a better one. */
const drawn: Milliseconds = 80
/** Nothing in which one types: on a phone that would bring up the keyboard. */
const controls =
  'button, a[href], summary, select, [tabindex="0"], input[type="radio"], input[type="checkbox"], input[type="range"]'
const headings = 'h1, h2, h3'

/**
 * Looks after the focus: when what has it is taken away, it goes to the nearest that is still there. In a list that
 * is the item beside it; elsewhere the heading or the first control of what it lay in; and when the whole step is
 * over, the heading of the page. Whoever has no focus (a finger, a mouse) is left alone. Returns its stop.
 */
export function keepFocus(page: Document = document): () => void {
  const known: Known = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const onFocus = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    const trail = { line: lineOf(target), isSeen: target.matches(':focus-visible') }
    delete known.beside
    if (!target.closest('dialog')) {
      known.page = trail
      delete known.sheet
    } else known.sheet = trail
  }
  const observer = new MutationObserver((changes) => {
    const gap = changes.find(({ removedNodes }) => [...removedNodes].some((one) => held(one, known)))
    const beside = gap && besideOf(gap)
    if (beside) known.beside = beside
    if (!gap && timer !== undefined) return
    timer ??= setTimeout(() => {
      timer = undefined
      mend(page, known)
    }, drawn)
  })
  page.addEventListener('focusin', onFocus)
  observer.observe(page.body, { childList: true, subtree: true })
  return () => {
    page.removeEventListener('focusin', onFocus)
    observer.disconnect()
    clearTimeout(timer)
  }
}

function lineOf(from: Element): Element[] {
  const { parentElement } = from
  return parentElement && parentElement !== document.body ? [from, ...lineOf(parentElement)] : [from]
}

/** Whether an item of a list was taken away with what had the focus in it. */
function held(gone: Node, { page, sheet }: Known): boolean {
  const [at] = (sheet ?? page)?.line ?? []
  return gone instanceof HTMLLIElement && at !== undefined && gone.contains(at)
}

function besideOf({ nextSibling, previousSibling }: MutationRecord): Element | undefined {
  return [nextSibling, previousSibling].find((one) => one instanceof Element)
}

/** Gives a lost focus its place; one that nobody had, or that was put away on purpose, stays away. */
function mend(page: Document, known: Known): void {
  const to = isLost(page) ? placeFor(page, known) : undefined
  if (!(to?.place instanceof HTMLElement)) return
  const { place, isSeen } = to
  if (place.matches(headings) && !place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: !isSeen })
}

function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body
}

/** Where a sheet is gone, what had the focus before it opened is meant. */
function placeFor(page: Document, { page: before, sheet, beside }: Known) {
  const isOver = sheet !== undefined && page.querySelector('dialog[open]') === null
  const trail = isOver ? before : (sheet ?? before)
  const [at] = trail?.line ?? []
  if (!trail || !at || (at.isConnected && !isOver)) return undefined
  const place = at.isConnected ? at : (controlIn(beside) ?? nearest(page, trail.line))
  return { place, isSeen: trail.isSeen }
}

/** The heading of the page where a step is over; else a heading or a control in the first that is still there. */
function nearest(page: Document, line: readonly Element[]): Element | undefined {
  const left = line.filter((one) => one.isConnected)
  const [around] = left
  const title = page.querySelector('h1') ?? undefined
  if (!around || around.matches('main')) return title ?? controlIn(page.body)
  for (const one of left) {
    const heading = [...one.querySelectorAll(headings)].find(hasRoom)
    const place = heading ?? controlIn(one)
    if (place) return place
  }
  return title
}

function controlIn(around: Element | undefined): Element | undefined {
  if (!around?.isConnected) return undefined
  const all = [...(around.matches(controls) ? [around] : []), ...around.querySelectorAll(controls)]
  return all.find((one) => hasRoom(one) && one.getAttribute('tabindex') !== '-1')
}

/** What is out of sight cannot have the focus. */
function hasRoom(one: Element): boolean {
  return one.getClientRects().length > 0
}
