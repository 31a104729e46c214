import type { CardId, SeatId, Trait } from '../../rules/workshop.ts'
import { Pointers } from './canvas/Pointers.tsx'
import type { Shown } from './hooks.ts'
import type { Pointer } from './inAir.ts'
import { onScreen, type Lens } from './lens.ts'
import { litBoxes } from './light.ts'
import { Over } from './Over.ts'
import { hasTrait } from './pile/traits.ts'
import type { Preview } from './preview.ts'
import type { Sheet, Size } from './thing.ts'

/** On a narrower table only the shapes of hands are shown: names would hide the cards. */
const roomForNames = 700

/** All that the page draws over the canvas: frames, what a drop will do, the light, and the hands of others. */
export class Glass {
  private readonly over: Over
  private readonly hands: Pointers

  constructor(host: HTMLElement) {
    this.over = new Over(host)
    this.hands = new Pointers(this.over.element)
  }

  look(lens: Lens, size: Size): void {
    this.over.look(lens, size)
    this.hands.name(size.width >= roomForNames)
  }

  preview(preview: Preview): void {
    this.over.preview(preview)
  }

  /** Everything without what is lit is dimmed, and what has it gets a frame. */
  light({ view, words, light }: Shown, sheet: Sheet): void {
    const isLit = (id: CardId, trait: Trait) => {
      const card = view.cards[id]
      return card !== undefined && hasTrait(card, trait, words.labels)
    }
    const boxes = light && litBoxes(sheet, (card) => isLit(card, light))
    this.over.light(boxes, sheet.size)
  }

  point(hands: readonly Pointer[], { view, words }: Shown, lens: Lens, size: Size): void {
    const shown = hands.map((hand) => ({ ...hand, at: onScreen(lens, size, hand.at) }))
    this.hands.show(shown, (seat: SeatId) => ({ seat: view.seats[seat], say: words.say }))
  }

  stop(): void {
    this.hands.stop()
    this.over.stop()
  }
}
