import type { ComponentChildren } from 'preact'

import type { Language } from '../../../../rules/workshop.ts'
import type { Say } from '../../../text.ts'

/** In what language the paper speaks: that of the workshop. */
export type Printed = { say: Say; language: Language }

type SheetProps = Printed & {
  /** What it is, and which of how many. */
  title: string
  number: number
  of: number
  /** How it is laid out. */
  looks?: string
  children: ComponentChildren
}

/** One sheet of A4, with a line at its foot that says what it is. */
export function Sheet({ say, language, title, number, of, looks = '', children }: SheetProps) {
  return (
    <article class={`sheet ${looks}`} lang={language}>
      {children}
      <p class="sheet-foot">
        {of > 1 ? say('paper.foot', { title, number, of }) : title} · {say('paper.game')}
      </p>
    </article>
  )
}

type CutProps = { columns: number; rows: number; wide: number; high: number }

/**
 * Thin lines to cut along, in millimetres: drawn, so that a browser prints them too where it leaves out backgrounds. They
 * stand out at the sides, so that a ruler finds them.
 */
export function CutLines({ columns, rows, wide, high }: CutProps) {
  const across = columns * wide
  const down = rows * high
  const out = 2
  const lines = [
    ...Array.from({ length: columns + 1 }, (_, n) => `M${n * wide} ${-out}V${down + out}`),
    ...Array.from({ length: rows + 1 }, (_, n) => `M${-out} ${n * high}H${across + out}`),
  ]
  return (
    <svg
      class="sheet-cut"
      aria-hidden="true"
      viewBox={`${-out} ${-out} ${across + 2 * out} ${down + 2 * out}`}
      width={`${across + 2 * out}mm`}
      height={`${down + 2 * out}mm`}
    >
      <path d={lines.join('')} />
    </svg>
  )
}
