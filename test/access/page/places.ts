/** Whether the one comes before the other in the page. */
export const isBefore = (one: Element, other: Element) =>
  one !== other && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Whether the middle of the inner one lies within the outer one. */
export function holds(outer: Element, inner: Element): boolean {
  const { left, right, top, bottom } = outer.getBoundingClientRect()
  const { x, y, width, height } = inner.getBoundingClientRect()
  const [across, down] = [x + width / 2, y + height / 2]
  return across >= left && across <= right && down >= top && down <= bottom
}
