import type { ComponentChildren } from 'preact'

/** What lies folded until the facilitator opens it: nobody should read it over a shoulder. */
export function Shown({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="desk-shown">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}
