import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type HeadingProps = { children: ComponentChildren; takes?: boolean; id?: string }

/** The heading of a new screen: it takes the focus, so that keys and readers go on from there. */
export function Heading({ children, takes = true, id }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takes) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h2 ref={heading} {...(id ? { id } : {})} class="claim-heading" tabIndex={-1}>
      {children}
    </h2>
  )
}
