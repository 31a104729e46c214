import type { Move } from '../../rules/acts/index.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { SeenHand } from '../../rules/wire.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { Grasp } from './Grasp.ts'
import { along } from './grid/line.ts'
import type { Held } from './held.ts'
import { holderOf, judged, type Claim, type Ending } from './ownHand.ts'
import type { Pins } from './pins.ts'
import type { Point, Sheet, Thing } from './thing.ts'

/** What a drag has to know, and whom it asks. */
export type DragHouse = {
  here: () => { own: SeatId; view: TableView; sheet: Sheet }
  /** Sends a move; false when the house said no. */
  send: (move: Move) => Promise<boolean>
  /** What was dragged lies again where the house says. */
  back: () => void
}

/** Time enough for the view that follows an answer. */
const patience = 1500

/** What the own hand drags, against what the house says that it holds. */
export class Drag {
  private readonly house: DragHouse
  private readonly grasp = new Grasp()
  private hands: readonly SeenHand[] = []
  private claim: Claim | undefined

  constructor(house: DragHouse) {
    this.house = house
  }

  /** Where the own hand left things. */
  pins(): Pins {
    return this.grasp.pins()
  }

  isOn(): boolean {
    return this.grasp.holds()
  }

  /** The house has moved things. */
  settle(before: TableView, after: TableView): void {
    this.grasp.settle(before, after)
  }

  /** What is dragged follows the pointer at once; or why not, when somebody else has it. */
  pull(held: Held, by: Point): Thing[] | Ending {
    const { own, view, sheet } = this.house.here()
    if (!this.isOn()) {
      const holder = holderOf(this.hands, own, held, view)
      if (holder !== undefined) return { by: holder }
      this.claim = 'asked'
    }
    return this.grasp.drag(sheet, held, along(held, by))
  }

  /** One tick of the hands; why the drag that goes on has to end. */
  hear(hands: readonly SeenHand[], held: Held | undefined): Ending | undefined {
    this.hands = hands
    if (!held || !this.claim) return undefined
    const { own, view } = this.house.here()
    const next = judged(this.claim, hands, own, held, view)
    if (typeof next === 'object' || next === 'still') return next
    this.claim = next
    return undefined
  }

  /** A card stays where it was dropped until the house has spoken: the next view, or a no. */
  drop(move: Move | undefined): void {
    this.claim = undefined
    const release = this.grasp.letGo()
    const back = () => {
      release()
      this.house.back()
    }
    if (!move) return back()
    void this.house.send(move).then((done) => (done ? setTimeout(back, patience) : back()))
  }
}
