import type { SeenHand } from '../../rules/wire.ts'
import { Drag } from './Drag.ts'
import { Eye, sharp, sizeOf } from './Eye.ts'
import type { Running } from './game.ts'
import { carriedIn, type Deed, type Told } from './gesture.ts'
import { Glass } from './Glass.ts'
import { Hand } from './Hand.ts'
import type { Held } from './held.ts'
import { houseOf, type Hooks, type Shown } from './hooks.ts'
import { Keys } from './Keys.ts'
import { layout } from './layout.ts'
import type { Lens } from './lens.ts'
import { Looking } from './Looking.ts'
import { Others } from './Others.ts'
import { handFor, type Ending } from './ownHand.ts'
import { settled, withPins } from './pins.ts'
import { isLost, previewFor, type Pointed } from './preview.ts'
import { sharpnessFor } from './sharpness.ts'
import { Table } from './Table.ts'
import type { Point, Sheet } from './thing.ts'

/** The table in an element: it shows views, and turns what a hand does into acts. */
export class OpenTable {
  private readonly host: HTMLElement
  private readonly hooks: Hooks
  private readonly game: Running
  private readonly table: Table
  private readonly glass: Glass
  private readonly others: Others
  private readonly drag: Drag
  private readonly eye: Eye
  private readonly hand: Hand
  private readonly keys: Keys
  private readonly looking: Looking
  private readonly unwatch: () => void
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)')
  private readonly sized: ResizeObserver
  private shown: Shown
  private sheet: Sheet
  private pointed: Pointed = { from: { x: 0, y: 0 } }
  private isClosed = false

  constructor(host: HTMLElement, hooks: Hooks, game: Running, shown: Shown) {
    this.host = host
    this.hooks = hooks
    this.game = game
    this.shown = shown
    this.sheet = layout(shown.view, sizeOf(host), shown.words)
    this.table = new Table(game, host, sharpnessFor(this.sheet, 1, sharp(), game.finer))
    this.glass = new Glass(host)
    this.others = this.watchOthers()
    this.drag = new Drag({
      here: () => ({ own: this.shown.own, view: this.shown.view, sheet: this.sheet }),
      send: hooks.send,
      back: () => this.isClosed || this.lay(),
    })
    const see = { sheet: () => this.sheet, looked: (lens: Lens) => this.sees(lens) }
    this.eye = new Eye(this.table, see, game.finer)
    this.looking = new Looking(hooks.look)
    this.hand = this.listen()
    this.keys = new Keys({ cancel: () => this.hand.cancel(), undo: () => this.undo() })
    this.unwatch = hooks.watch((hands) => this.hear(hands))
    this.sized = new ResizeObserver(() => this.resize())
    this.sized.observe(host)
    this.begin()
  }

  show(shown: Shown): void {
    this.drag.settle(this.shown.view, shown.view)
    this.others.settle(settled(this.shown.view, shown.view))
    this.shown = shown
    this.lay()
    if (isLost(this.hand.gesture(), this.sheet, shown.may)) this.hand.cancel()
  }

  /** Nearer or farther by the buttons beside the table; 0 shows all of it. */
  zoom(by: number): void {
    if (by === 0) this.eye.fit()
    else this.eye.zoom(by)
  }

  goTo(at: Point): void {
    this.eye.goTo(at)
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

  facts() {
    return this.table.facts()
  }

  close(): void {
    this.isClosed = true
    this.hooks.move([])
    this.unwatch()
    this.others.stop()
    this.eye.stop()
    this.sized.disconnect()
    this.hand.stop()
    this.keys.stop()
    this.glass.stop()
    this.game.close()
  }

  private listen(): Hand {
    const { hooks } = this
    return new Hand(this.host, {
      sheet: () => this.sheet,
      lens: () => this.eye.lens(),
      house: () => houseOf(this.shown),
      moves: () => this.keys.moves(),
      told: (told, pointed) => this.told(told, pointed),
      points: (at) => hooks.move(handFor(this.shown, this.sheet, this.hand.gesture(), at)),
      pinch: (at, by, moved) => this.eye.pinch(at, by, moved),
      rests: (at) => this.looking.rests(this.drag.isOn() ? undefined : at, this.sheet, this.eye),
      stays: () => this.looking.stays(),
      skip: () => this.table.skip(),
    })
  }

  private watchOthers(): Others {
    return new Others({
      sheet: () => this.sheet,
      place: () => ({ table: Object.keys(this.shown.view.tables)[0], own: this.shown.own }),
      float: (things) => this.float(things),
      pointers: (hands) => this.glass.point(hands, this.shown, this.eye.lens(), this.sheet.size),
    })
  }

  private float(things: ReadonlyMap<string, Point>): void {
    this.table.float(things)
    if (this.shown.light) this.glass.light(this.shown, withPins(this.sheet, things))
  }

  /** Whoever comes just when the cards are poured out sees them come out of the box. */
  private begin(): void {
    const { view, words, fresh } = this.shown
    if (fresh && !this.calm.matches) {
      const before = { ...view, cards: {}, inBox: view.cardCount }
      this.table.show(layout(before, this.sheet.size, words), true)
    }
    this.lay()
  }

  private lay(): void {
    const { view, words } = this.shown
    this.sheet = withPins(layout(view, this.sheet.size, words), this.drag.pins())
    this.table.show(this.sheet, this.calm.matches)
    this.glass.light(this.shown, this.sheet)
    this.sees(this.eye.lens())
    this.preview()
  }

  private sees(lens: Lens): void {
    this.glass.look(lens, this.sheet.size)
    this.others.wake()
    this.hooks.sees(lens, this.sheet)
  }

  private preview(): void {
    const preview = previewFor(this.hand.gesture(), this.sheet, this.pointed, this.eye.lens().zoom)
    this.glass.preview(preview)
    this.hooks.drops(preview.drop)
  }

  private resize(): void {
    const size = sizeOf(this.host)
    if (size.width === this.sheet.size.width && size.height === this.sheet.size.height) return
    this.sheet = { ...this.sheet, size }
    this.game.resize(size, sharp())
    this.eye.fit(size)
    this.lay()
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
    this.sheet = withPins(this.sheet, this.drag.pins())
    this.table.put(things)
    if (this.shown.light) this.glass.light(this.shown, this.sheet)
  }

  private hear(hands: readonly SeenHand[]): void {
    this.others.hear(hands)
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
    else if (deed.is === 'pan') this.eye.pan(deed)
    else if (deed.is === 'fit') this.eye.toggle(deed.at)
    else this.eye.visit(deed.pile)
  }

  private undo(): void {
    if (this.shown.may.includes('undo')) this.hooks.undo()
  }
}
