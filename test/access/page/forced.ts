import { contrast, groundOf } from './colours.ts'
import { holds, isBefore } from './places.ts'
import { called, front, isSeen, oneOfEach } from './texts.ts'

const stated =
  '[aria-pressed=true], [aria-selected=true], [aria-checked=true], [aria-current]:not([aria-current=false])'

/** What is chosen, and looks the same as what is not: a colour alone says nothing where people bring their own. */
export function unseenChoices(): string[] {
  const chosen = oneOfEach([...front().querySelectorAll(stated)].filter(isSeen)).filter((one) => !isTold(one))
  const ticked = [...front().querySelectorAll<HTMLInputElement>('input:checked')].filter(
    (one) => !showsTick(one),
  )
  return [...chosen, ...ticked].map((one) => `${called(one)} does not show that it is chosen`)
}

const states = ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current']

/** Whether it looks otherwise than it would when not chosen, or than those beside it that are not. */
function isTold(one: Element): boolean {
  const now = looksOf(one)
  const had = states.map((name) => [name, one.getAttribute(name)] as const)
  for (const [name, value] of had) if (value !== null) one.setAttribute(name, 'false')
  const then = looksOf(one)
  for (const [name, value] of had) if (value !== null) one.setAttribute(name, value)
  if (now !== then) return true
  const beside = [...(one.parentElement?.children ?? [])].filter(
    (other) => other !== one && !other.matches(stated),
  )
  return (
    beside.length > 0 &&
    beside.every((other) => styleOf(other) !== styleOf(one) || marksIn(other) !== marksIn(one))
  )
}

const marksIn = (one: Element) => one.querySelectorAll('svg').length

/** A box that the system draws shows its tick; one of our own must look otherwise without it. */
function showsTick(one: HTMLInputElement): boolean {
  if (getComputedStyle(one).opacity !== '0' && getComputedStyle(one).appearance !== 'none') return true
  const face = one.parentElement ?? one
  const now = looksOf(face)
  one.checked = false
  const then = looksOf(face)
  one.checked = true
  return now !== then
}

/** How an element and all in it look, as far as forced colours leave it. */
function looksOf(one: Element): string {
  return [one, ...one.querySelectorAll('*')].map(styleOf).join(' ')
}

function styleOf(one: Element): string {
  const ground = groundOf(one.parentElement ?? one)
  return [undefined, '::before', '::after'].map((part) => said(getComputedStyle(one, part), ground)).join('|')
}

/** A ground of the same colour as what lies around it is none. */
function said(style: CSSStyleDeclaration, ground: string): string {
  const {
    color,
    backgroundColor,
    borderTopStyle,
    borderTopWidth,
    borderBottomWidth,
    borderInlineStartWidth,
  } = style
  const { borderTopColor, outlineStyle, textDecorationLine, fontWeight, content, display, fill } = style
  const own = contrast(backgroundColor, ground) < 1.1 ? '' : backgroundColor
  const box = [borderTopStyle, borderTopWidth, borderBottomWidth, borderInlineStartWidth, borderTopColor]
  return [color, own, ...box, outlineStyle, textDecorationLine, fontWeight, content, display, fill].join()
}

/** What can be focused and shows no ring; the last press has to be one of a key. */
export function unseenFocus(): string[] {
  const before = document.activeElement
  const all = front().querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [tabindex="0"]',
  )
  const faults = oneOfEach([...all])
    .filter((one) => isSeen(one) || one instanceof HTMLInputElement)
    .filter((one) => isFocused(one) && !hasRing(one))
    .map((one) => `${called(one)} shows no focus`)
  if (before instanceof HTMLElement) before.focus()
  return faults
}

function isFocused(one: HTMLElement): boolean {
  one.focus({ preventScroll: true })
  return document.activeElement === one
}

/** On itself, or on what stands for it: the face of a radio button, the line of a tick. */
function hasRing(one: HTMLElement): boolean {
  const parent = one.parentElement
  const faces = [
    one,
    ...one.children,
    one.nextElementSibling,
    ...(one instanceof HTMLInputElement && parent ? [parent, ...parent.children] : []),
  ]
  return faces.some((face) => {
    if (!face) return false
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(face)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0'
  })
}

/** Marks what one sees in the colours that we chose: patches of colour without words, and what is drawn. */
export function markColours(): string[] {
  for (const one of front().querySelectorAll<HTMLElement>('*')) if (isPatch(one)) one.dataset['patch'] = ''
  for (const one of drawn(front())) if (isSeen(one) && !isFaded(one)) one.dataset['clear'] = ''
  return []
}

const shape = ':is(path, rect, circle, line, polygon, polyline, ellipse, text)'
const drawn = (within: Element) =>
  [...within.querySelectorAll('svg')].flatMap((svg) =>
    oneOfEach([...svg.querySelectorAll<SVGElement>(shape)]),
  )

function isPatch(one: HTMLElement): boolean {
  if (!isSeen(one) || one.textContent?.trim() || one.querySelector('svg, img, canvas, input, iframe'))
    return false
  const { width, height } = one.getBoundingClientRect()
  const { backgroundColor, backgroundImage } = getComputedStyle(one)
  if (width < 3 || height < 3 || (backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none'))
    return false
  return one.parentElement !== null && contrast(backgroundColor, groundOf(one.parentElement)) > 1.3
}

/** Patches of colour that are gone where people bring their own colours. */
export function lostPatches(): string[] {
  const lost = [...front().querySelectorAll('[data-patch]')].filter((one) => isSeen(one) && isLost(one))
  return lost.map((one) => `${called(one)} is gone`)
}

function isLost(one: Element): boolean {
  const style = getComputedStyle(one)
  const edges = [
    style.borderTopStyle,
    style.borderBottomStyle,
    style.borderInlineStartStyle,
    style.outlineStyle,
  ]
  return style.forcedColorAdjust !== 'none' && edges.every((edge) => edge === 'none')
}

/** Drawn lines and shapes that could be told from what lies under them, and no longer can. */
export function fadedShapes(): string[] {
  return drawn(front())
    .filter((one) => one.dataset['clear'] !== undefined && isSeen(one) && isFaded(one))
    .map((one) => `${one.tagName} in ${called(one)} cannot be seen`)
}

function isFaded(one: SVGElement): boolean {
  if (one.closest('defs, clipPath, mask, pattern')) return false
  const { fill, stroke } = getComputedStyle(one)
  const under = groundUnder(one)
  const paints = [fill, stroke].filter((paint) => paint.startsWith('rgb'))
  return paints.length > 0 && paints.every((paint) => contrast(paint, under) < 3) && !isUnder(one)
}

/** What is drawn before it around it, else the page. */
function groundUnder(one: SVGElement): string {
  const before = shapesOf(one).filter((other) => isBefore(other, one) && holds(other, one))
  const last = before.map((other) => getComputedStyle(other).fill).filter((paint) => paint.startsWith('rgb'))
  return last.at(-1) ?? groundOf(one)
}

/** Something else is drawn on it: then it is the paper, and not the drawing. */
const isUnder = (one: SVGElement) => shapesOf(one).some((other) => isBefore(one, other) && holds(one, other))
const shapesOf = (one: SVGElement) => [...(one.closest('svg')?.querySelectorAll(shape) ?? [])]
