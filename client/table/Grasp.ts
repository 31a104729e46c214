import type { TableView } from '../../rules/view/views.ts'
import type { Held } from './held.ts'
import { gathered, settled, shifted, thingsOf, type Pins } from './pins.ts'
import type { Point, Sheet, Thing } from './thing.ts'

/** What the own hand drags, and where it left things that the house has not yet spoken of. */
export class Grasp {
  private readonly left = new Map<string, Point>()
  private dragged: Thing[] = []

  pins(): Pins {
    return this.left
  }

  holds(): boolean {
    return this.dragged.length > 0
  }

  /** The card follows the pointer at once. */
  drag(sheet: Sheet, held: Held, by: Point): Thing[] {
    if (!this.holds()) this.dragged = gathered(sheet, thingsOf(sheet, held), held)
    const things = shifted(this.dragged, by)
    for (const { id, x, y } of things) this.left.set(id, { x, y })
    return things
  }

  /** What the hand holds now, by the ids of things. */
  things(): ReadonlySet<string> {
    return new Set(this.dragged.map(({ id }) => id))
  }

  /** What was dragged stays where it is until what comes back is called; a later drag of it comes first. */
  letGo(): () => void {
    const mine = this.dragged.map(({ id }) => [id, this.left.get(id)] as const)
    this.dragged = []
    return () => {
      for (const [id, pin] of mine) if (this.left.get(id) === pin) this.left.delete(id)
    }
  }

  /** The house has moved things: where they are now is the truth. */
  settle(before: TableView, after: TableView): void {
    for (const id of settled(before, after)) this.left.delete(id)
  }
}
