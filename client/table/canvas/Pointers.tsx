import { render } from 'preact'

import type { SeatId } from '../../../rules/workshop.ts'
import type { SeenSeat } from '../../../rules/view/views.ts'
import { MarkShape, markWords } from '../../parts/MarkBadge.tsx'
import type { Say } from '../../text.ts'
import type { Point } from '../thing.ts'

/** A hand on the screen. */
export type Shown = { seat: SeatId; at: Point; alpha: number; holds: boolean }

/** The hands of the others, drawn by the page: one small element each, moved about. */
export class Pointers {
  private readonly layer: HTMLElement
  private readonly hands = new Map<SeatId, HTMLElement>()

  constructor(over: HTMLElement) {
    this.layer = document.createElement('div')
    this.layer.className = 'pointers'
    over.append(this.layer)
  }

  /** Whether there is room for names beside the shapes. */
  name(on: boolean): void {
    this.layer.classList.toggle('pointers-named', on)
  }

  show(hands: readonly Shown[], faceOf: (seat: SeatId) => { seat: SeenSeat | undefined; say: Say }): void {
    const seen = new Set(hands.map(({ seat }) => seat))
    for (const [seat, element] of this.hands) if (!seen.has(seat)) this.remove(seat, element)
    for (const { seat, at, alpha, holds } of hands) {
      const element = this.hands.get(seat) ?? this.add(seat, faceOf(seat))
      element.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
      element.style.opacity = String(alpha)
      element.classList.toggle('pointer-holds', holds)
    }
  }

  stop(): void {
    for (const [seat, element] of this.hands) this.remove(seat, element)
    this.layer.remove()
  }

  private add(id: SeatId, { seat, say }: { seat: SeenSeat | undefined; say: Say }): HTMLElement {
    const element = document.createElement('div')
    element.className = 'pointer'
    element.dataset['seat'] = id
    render(<Face seat={seat} say={say} />, element)
    this.layer.append(element)
    this.hands.set(id, element)
    return element
  }

  private remove(seat: SeatId, element: HTMLElement): void {
    render(null, element)
    element.remove()
    this.hands.delete(seat)
  }
}

/** Whose hand it is, in words. */
export function handName(seat: SeenSeat | undefined, say: Say): string {
  if (seat?.mark) return markWords(seat.mark, say)
  if (seat?.role === 'facilitator') return say('canvas.leader')
  return say(seat?.role === 'table' ? 'canvas.wall' : 'canvas.somebody')
}

function Face({ seat, say }: { seat: SeenSeat | undefined; say: Say }) {
  return (
    <>
      <svg class="pointer-arrow" width="18" height="22" viewBox="0 0 18 22">
        <path d="M2 2v16l4.4 -3.6l2.8 6.2l3 -1.4l-2.8 -6h5.6z" />
      </svg>
      <span class="pointer-badge">
        {seat?.mark ? <MarkShape mark={seat.mark} size={18} /> : <i class="pointer-plain" />}
        <b>{handName(seat, say)}</b>
      </span>
    </>
  )
}
