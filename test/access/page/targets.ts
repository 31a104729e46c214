import { called, front, isSeen } from './texts.ts'

/** A fingertip, in pixels; who leads has a mouse as well, and all of the evening on one screen. */
const least = () => (document.querySelector('.desk') ? 34 : 44)
/** What WCAG asks of everything else; a word within a sentence is as wide as it is. */
const leastInline = 24
const pressable =
  'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=slider], [tabindex="0"]'

/** What one can press that is smaller than a fingertip. A link within a sentence may be as high as its line. */
export function smallTargets(): string[] {
  const small = [...front().querySelectorAll(pressable)].filter(
    (one) => isSeen(one) && !isInline(one) && isSmall(one),
  )
  return small.map((one) => {
    const { width, height } = areaOf(one).getBoundingClientRect()
    return `${called(one)} is ${Math.round(width)} x ${Math.round(height)}`
  })
}

/** A label is pressed as well as its field. */
function areaOf(one: Element): Element {
  const label = one.closest('label')
  return one instanceof HTMLInputElement && label ? label : one
}

function isInline(one: Element): boolean {
  if (!one.matches('a, button') || !getComputedStyle(one).display.startsWith('inline')) return false
  if (one.getBoundingClientRect().width < leastInline) return false
  return (one.parentElement?.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0)
}

function isSmall(one: Element): boolean {
  const area = areaOf(one)
  const { width, height } = area.getBoundingClientRect()
  if (width === 0 && height === 0) return false
  return (width < least() - 0.5 || height < least() - 0.5) && !reachesFarther(one, area)
}

/** A press beside what is drawn may count as well: what belongs to it can be larger than it looks. */
function reachesFarther(one: Element, area: Element): boolean {
  area.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { left, top, width, height } = area.getBoundingClientRect()
  const x = Math.max(width, least()) / 2 - 1
  const y = Math.max(height, least()) / 2 - 1
  const corners = [-1, 1].flatMap((dx) => [-1, 1].map((dy) => ({ x: dx * x, y: dy * y })))
  return corners.every((corner) => {
    const hit = document.elementFromPoint(left + width / 2 + corner.x, top + height / 2 + corner.y)
    return hit !== null && (area.contains(hit) || one.contains(hit))
  })
}
