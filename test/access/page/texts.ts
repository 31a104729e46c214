/** Words on the screen: the element that holds them, and where each of their lines is. */
export type Text = { element: Element; words: string; lines: DOMRect[] }

/** The sheet that lies over everything, or the page itself: what is under a sheet is out of reach. */
export function front(): Element {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
}

/** All words that somebody who sees can see, also those that one has to scroll to. */
export function texts(): Text[] {
  const walker = document.createTreeWalker(front(), NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (!element || words === '' || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (lines.length > 0) found.push({ element, words, lines: lines.map(inked) })
  }
  return found
}

/** Letters do not fill their line: accents and tails aside, this is where there is ink. */
function inked({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x, y + height * 0.2, width, height * 0.6)
}

/** Whether somebody who sees can see it: words for a screen reader alone are clipped away to a point. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  if (element.closest('option, script, style, noscript, title, desc')) return false
  for (let up: Element | null = element; up; up = up.parentElement)
    if (getComputedStyle(up).clipPath === 'inset(50%)') return false
  return true
}

/** The first of each kind: what has the same classes and the same roles looks the same. */
export function oneOfEach<One extends Element>(all: readonly One[]): One[] {
  const kinds = new Map<string, One>()
  for (const one of all) {
    const kind = [one.tagName, ...[one, one.parentElement].flatMap(looksBy)].join()
    if (!kinds.has(kind)) kinds.set(kind, one)
  }
  return [...kinds.values()]
}

const looksBy = (one: Element | null) =>
  ['class', 'fill', 'stroke'].map((name) => one?.getAttribute(name) ?? '')

/** How a fault names an element: its nearest class, and its words. */
export function called(element: Element): string {
  const own = element.closest('[class]')
  const name = own?.getAttribute('class')?.trim().split(/\s+/).join('.') ?? ''
  return `${element.tagName.toLowerCase()}${element === own ? '' : ' in '}.${name}`
}
