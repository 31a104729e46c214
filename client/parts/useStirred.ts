import { useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'

/** So long after the last movement nobody is at a screen any more. */
const calmAfter: Milliseconds = 5000
const signs = ['pointermove', 'pointerdown', 'keydown'] as const

/** Whether somebody is at this screen: moved a pointer, touched it or pressed a key in the last five seconds. */
export function useStirred(): boolean {
  const [isStirred, stir] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onSign = () => {
      stir(true)
      clearTimeout(timer)
      timer = setTimeout(() => stir(false), calmAfter)
    }
    for (const sign of signs) addEventListener(sign, onSign)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, onSign)
    }
  }, [])
  return isStirred
}
