import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The heading of a new screen: it takes the focus, so that keys and readers go on from there. */
export function Heading({ children, takes = true }: { children: ComponentChildren; takes?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takes) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h2 ref={heading} class="claim-heading" tabIndex={-1}>
      {children}
    </h2>
  )
}
