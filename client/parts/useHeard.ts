import { useEffect, useRef } from 'preact/hooks'

/** What is new on a phone is read aloud: its heading gets the focus, but not when the step only begins. */
export function useHeard(at: string | undefined) {
  const sheet = useRef<HTMLDivElement>(null)
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    window.scrollTo(0, 0)
    sheet.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [at])
  return sheet
}
