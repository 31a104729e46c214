/**
 * Run in a page: what is filled with one of these colours, and neither holds nor stands beside a word for it or a
 * drawn form. Each by its class.
 */
export function alone(colours: readonly string[]): string[] {
  const words = /werk|geel|gele|groen|van de 100|van \d/i
  const says = (one: Element) =>
    words.test(one.textContent ?? '') || one.querySelector('svg, path, circle, rect') !== null
  const isFilled = (one: Element) => {
    const { backgroundColor, fill, visibility } = getComputedStyle(one)
    const isDrawn = one instanceof SVGElement && one.tagName !== 'svg' && colours.includes(fill)
    return visibility !== 'hidden' && (colours.includes(backgroundColor) || isDrawn)
  }
  const near = (one: Element) =>
    [one, one.parentElement, one.parentElement?.parentElement].flatMap((it) => it ?? [])
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getClientRects().length > 0 && isFilled(one))
    .filter((one) => !near(one).some(says))
    .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}`)
}
