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
    if (shown === count) return undefined
    const isAtOnce = shown > count || matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isAtOnce) {
      show(count)
      return undefined
    }
    const timer = setTimeout(() => show(shown + 1), pace)
    return () => clearTimeout(timer)
  }, [shown, count])
  return Math.min(shown, count)
}
