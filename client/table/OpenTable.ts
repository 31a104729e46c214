import type { SeenHand } from '../../rules/wire.ts'
import { Drag } from './Drag.ts'
import { measureAnew } from './faces/pen.ts'
import type { Running } from './game.ts'
import { carriedIn, type Deed, type Told } from './gesture.ts'
import { Hand } from './Hand.ts'
import type { Held } from './held.ts'
import { houseOf, type Hooks, type Shown } from './hooks.ts'
import { Keys } from './Keys.ts'
import { Looking } from './Looking.ts'
import { handFor, type Ending } from './ownHand.ts'
import { isLost, type Pointed } from './preview.ts'
import { Sight } from './Sight.ts'
import type { Point } from './thing.ts'

/** The table in an element: it shows views, and turns what a hand does into acts. */
export class OpenTable {
  private readonly host: HTMLElement
  private readonly hooks: Hooks
  private readonly game: Running
  private readonly sight: Sight
  private readonly drag: Drag
  private readonly hand: Hand
  private readonly keys: Keys
  private readonly looking: Looking
  private readonly unwatch: () => void
  private readonly sized: ResizeObserver
  private shown: Shown
  private pointed: Pointed = { from: { x: 0, y: 0 } }
  private isClosed = false

  constructor(host: HTMLElement, hooks: Hooks, game: Running, shown: Shown) {
    this.host = host
    this.hooks = hooks
    this.game = game
    this.shown = shown
    this.sight = new Sight(host, hooks.sees, game, shown)
    this.drag = new Drag({
      here: () => ({ own: this.shown.own, view: this.shown.view, sheet: this.sight.sheet }),
      send: hooks.send,
      back: () => this.isClosed || this.lay(),
    })
    this.looking = new Looking(hooks.look)
    this.hand = this.listen()
    this.keys = new Keys({ cancel: () => this.hand.cancel(), undo: () => this.undo() })
    this.unwatch = hooks.watch((hands) => this.hear(hands))
    this.sized = new ResizeObserver(() => this.sight.resize() && this.lay())
    this.sized.observe(host)
    this.lay()
  }

  show(shown: Shown): void {
    this.drag.settle(this.shown.view, shown.view)
    this.sight.settle(this.shown.view, shown.view)
    this.shown = shown
    this.lay()
    if (isLost(this.hand.gesture(), this.sight.sheet, shown.may)) this.hand.cancel()
  }

  /** Nearer or farther by the buttons beside the table; 0 shows all of it. */
  zoom(by: number): void {
    if (by === 0) this.sight.eye.fit()
    else this.sight.eye.zoom(by)
  }

  goTo(at: Point): void {
    this.sight.eye.goTo(at)
  }

  lift(held: Held): void {
    this.hand.lift(held)
  }

  /** Whether further taps add cards to what was picked up. */
  more(on: boolean): void {
    this.hand.more(on)
  }

  cancel(): void {
    this.hand.cancel()
  }

  /** The letters came after the first drawing. */
  drawAnew(): void {
    if (this.isClosed) return
    measureAnew()
    this.sight.table.drawAgain()
  }

  facts() {
    return this.sight.table.facts()
  }

  close(): void {
    this.isClosed = true
    this.hooks.move([])
    this.unwatch()
    this.sight.stop()
    this.sized.disconnect()
    this.hand.stop()
    this.keys.stop()
    this.game.close()
  }

  private listen(): Hand {
    const { hooks } = this
    return new Hand(this.host, {
      sheet: () => this.sight.sheet,
      lens: () => this.sight.eye.lens(),
      house: () => houseOf(this.shown),
      moves: () => this.keys.moves(),
      told: (told, pointed) => this.told(told, pointed),
      points: (at) => hooks.move(handFor(this.shown, this.sight.sheet, this.hand.gesture(), at)),
      pinch: (at, by, moved) => this.sight.eye.pinch(at, by, moved),
      rests: (at) => this.looking.rests(this.drag.isOn() ? undefined : at, this.sight.sheet, this.sight.eye),
      stays: () => this.looking.stays(),
      skip: () => this.sight.table.skip(),
    })
  }

  private lay(): void {
    this.sight.lay(this.shown, this.drag.pins())
    this.preview()
  }

  private preview(): void {
    this.hooks.drops(this.sight.preview(this.hand.gesture(), this.pointed))
  }

  private told({ gesture, deed }: Told, pointed: Pointed): void {
    this.pointed = pointed
    this.host.dataset['hand'] = gesture.is
    if (gesture.is === 'dragging') this.pull(gesture.held)
    else if (this.drag.isOn()) this.drag.drop(deed?.is === 'act' ? deed.move : undefined)
    else if (deed) this.does(deed)
    this.hooks.carries(carriedIn(this.hand.gesture()))
    this.preview()
  }

  private pull(held: Held): void {
    const { from, at = from } = this.pointed
    const things = this.drag.pull(held, { x: at.x - from.x, y: at.y - from.y })
    if (!Array.isArray(things)) return this.ends(things)
    this.sight.put(things, this.drag.pins())
  }

  private hear(hands: readonly SeenHand[]): void {
    this.sight.hear(hands)
    const gesture = this.hand.gesture()
    const ending = this.drag.hear(hands, gesture.is === 'dragging' ? gesture.held : undefined)
    if (ending !== undefined) this.ends(ending)
  }

  private ends(ending: Ending): void {
    this.hand.cancel()
    this.hooks.ends(ending)
  }

  private does(deed: Deed): void {
    if (deed.is === 'act') void this.hooks.send(deed.move)
    else if (deed.is === 'menu') this.hooks.menu(deed.pile)
    else if (deed.is === 'pan') this.sight.eye.pan(deed)
    else if (deed.is === 'fit') this.sight.eye.toggle(deed.at)
    else this.sight.eye.visit(deed.pile)
  }

  private undo(): void {
    if (this.shown.may.includes('undo')) this.hooks.undo()
  }
}
