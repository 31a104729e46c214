import { useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'

/** So long after the last movement nobody is at a screen any more. */
const calmAfter: Milliseconds = 5000
const stirrings = ['pointermove', 'pointerdown', 'keydown'] as const

/** Whether somebody is at this screen: moved a pointer, touched it or pressed a key in the last five seconds. */
export function useStirred(): boolean {
  const [isStirred, stir] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onStir = () => {
      stir(true)
      clearTimeout(timer)
      timer = setTimeout(() => stir(false), calmAfter)
    }
    for (const one of stirrings) addEventListener(one, onStir)
    return () => {
      clearTimeout(timer)
      for (const one of stirrings) removeEventListener(one, onStir)
    }
  }, [])
  return isStirred
}
