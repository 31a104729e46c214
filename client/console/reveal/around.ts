import type { SlideInList } from '../../../rules/view/views.ts'

type Listed = Pick<SlideInList, 'id' | 'planned'>

/**
 * The planned slides before and after the one that is on. From a slide on request the way back leads to the
 * planned one that was shown last, and the way on to the one after that.
 */
export function around(
  slides: readonly Listed[],
  now: string | undefined,
  last?: string,
): { before?: string; after?: string } {
  const planned = slides.filter((one) => one.planned).map(({ id }) => id)
  const place = now === undefined ? -1 : planned.indexOf(now)
  if (place >= 0) return named(planned[place - 1], planned[place + 1])
  const left = last === undefined ? earlier(slides, now) : planned.indexOf(last)
  return named(planned[left], planned[left + 1])
}

/** After a reload nobody knows which planned slide was last: the one before it in the deck's order. */
function earlier(slides: readonly Listed[], now: string | undefined): number {
  const place = slides.findIndex(({ id }) => id === now)
  return slides.slice(0, Math.max(0, place)).filter(({ planned }) => planned).length - 1
}

function named(before: string | undefined, after: string | undefined) {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}
