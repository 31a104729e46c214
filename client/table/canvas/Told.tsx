import { useEffect, useState } from 'preact/hooks'

import { Notice } from '../../parts/Notice.tsx'

/** One thing that was said; each has a number, so that the same twice is seen twice. */
export type Said = { text: string; tone: 'calm' | 'no'; n: number }

const readingTime = 6000

/** Why something could not be done; it goes away by itself. */
export function Told({ said: { text, tone } }: { said: Said }) {
  const [isShown, show] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => show(false), readingTime)
    return () => clearTimeout(timer)
  }, [])
  return isShown ? (
    <div class="tableCanvas-told">
      <Notice tone={tone}>{text}</Notice>
    </div>
  ) : null
}
