import { called, texts, type Text } from './texts.ts'

/** Half a letter may lie outside before it counts, in pixels. */
const slack = 2

/** Words of which something cannot be seen, and cannot be scrolled to either. */
export function cutTexts(): string[] {
  return texts().flatMap((text) => {
    const [by] = text.lines.flatMap((line) => cutBy(text, line) ?? [])
    return by === undefined ? [] : [`"${text.words.slice(0, 40)}" (${called(text.element)}) cut by ${by}`]
  })
}

type Axes = { x: boolean; y: boolean }

/** What cuts a line: the first box around it that hides what does not fit. */
function cutBy({ element }: Text, line: DOMRect): string | undefined {
  const free: Axes = { x: false, y: false }
  const scrolled = { left: 0, top: 0 }
  for (const box of around(element)) {
    const edges = inner(box)
    const style = getComputedStyle(box)
    if (hides(style.overflowX) && !free.x && outsideX(line, edges)) return `${called(box)}, sideways`
    if (hides(style.overflowY) && !free.y && outsideY(line, edges)) return `${called(box)}, downwards`
    scrolled.left += box.scrollLeft
    scrolled.top += box.scrollTop
    if (unreachable(style, atStart(line, scrolled), edges)) return `${called(box)}, before its start`
    free.x ||= scrolls(style.overflowX)
    free.y ||= scrolls(style.overflowY)
  }
  const isOff = line.left < -slack || line.right > innerWidth + slack
  return isOff && !free.x ? 'the screen' : undefined
}

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
const outsideX = (line: DOMRect, box: DOMRect) =>
  line.left < box.left - slack || line.right > box.right + slack
const outsideY = (line: DOMRect, box: DOMRect) =>
  line.top < box.top - slack || line.bottom > box.bottom + slack

/** Where a line is once everything around it is scrolled to its start. */
const atStart = ({ x, y, width, height }: DOMRect, { left, top }: { left: number; top: number }) =>
  new DOMRect(x + left, y + top, width, height)

/** What lies before the beginning of something that scrolls is never reached. */
function unreachable(style: CSSStyleDeclaration, line: DOMRect, edges: DOMRect): boolean {
  if (scrolls(style.overflowY) && edges.top - line.top > slack) return true
  if (!scrolls(style.overflowX)) return false
  const isMirrored = style.direction === 'rtl'
  return (isMirrored ? line.right - edges.right : edges.left - line.left) > slack
}

/** Every box that may cut an element: itself and those around it, without those that it is placed free of. */
function* around(element: Element): Generator<Element> {
  yield element
  let { position } = getComputedStyle(element)
  for (let up = element.parentElement; up && up !== document.documentElement; up = up.parentElement) {
    const style = getComputedStyle(up)
    const isPlaced = style.position !== 'static' || style.transform !== 'none'
    const isFree = position === 'fixed' ? style.transform === 'none' : position === 'absolute' && !isPlaced
    if (isFree) continue
    if (up !== document.body) yield up
    position = style.position
  }
}

function inner(box: Element): DOMRect {
  const { left, top } = box.getBoundingClientRect()
  if (box.clientWidth === 0) return box.getBoundingClientRect()
  return new DOMRect(left + box.clientLeft, top + box.clientTop, box.clientWidth, box.clientHeight)
}
