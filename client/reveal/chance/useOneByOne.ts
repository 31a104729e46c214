import { useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../../rules/units.ts'

const pace: Milliseconds = 400

/**
 * Counts up to `count`, one at a time, so that groups appear one after the other. At once where motion is not
 * wanted, and for a screen that comes later.
 */
export function useOneByOne(count: number): number {
  const [shown, show] = useState(count)
  useEffect(() => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const next = nextShown(shown, count, isStill)
    if (next === shown) return undefined
    const timer = setTimeout(() => show(next), isStill ? 0 : pace)
    return () => clearTimeout(timer)
  }, [shown, count])
  return Math.min(shown, count)
}

/** How many are shown after so many: one more, or all where nothing may move or something was put away. */
export function nextShown(shown: number, count: number, isStill: boolean): number {
  return isStill || shown > count ? count : Math.min(shown + 1, count)
}
