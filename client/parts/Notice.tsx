import type { ComponentChildren } from 'preact'

/** One line that says what just happened; read aloud when it changes. It keeps its place when it is empty. */
export function Notice({ children, tone = 'calm' }: { children: ComponentChildren; tone?: 'calm' | 'no' }) {
  return (
    <p class={`notice notice-${tone}`} role="status">
      {children}
    </p>
  )
}
