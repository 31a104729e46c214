import { holds, isBefore } from './places.ts'
import { called, front, isSeen } from './texts.ts'

/** Marks what lets through what lies under it, in the colours that we chose. */
export function markThrough(): string[] {
  for (const one of boxes()) if (isSeen(one) && isThrough(one)) one.dataset['through'] = ''
  return []
}

/** What was clear, and covers something where people bring their own colours. */
export function lids(): string[] {
  const all = boxes()
  const shown = all.filter((one) => isShown(one) && isSeen(one))
  return all
    .filter((one) => one.dataset['through'] !== undefined && !isThrough(one) && isSeen(one))
    .flatMap((lid) => {
      const under = shown.find(
        (one) => !lid.contains(one) && !one.contains(lid) && isBefore(one, lid) && holds(lid, one),
      )
      return under ? [`${called(lid)} covers ${called(under)}`] : []
    })
}

const boxes = () => [...front().querySelectorAll<HTMLElement | SVGSVGElement>('*:not(svg *)')]

function isThrough(one: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(one)
  return /^rgba.*, 0\)$/.test(backgroundColor) && backgroundImage === 'none'
}

/** It has words of its own, or is a picture. */
function isShown(one: Element): boolean {
  const hasWords = [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  return hasWords || one.matches('canvas, img, svg')
}
