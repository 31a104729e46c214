import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** For a part that scrolls and may hold nothing to press: the keyboard stops there, so that its arrows can scroll it. */
export function useStop(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part.current) part.current.tabIndex = 0
  }, [])
  return part
}
