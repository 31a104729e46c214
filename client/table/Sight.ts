import type { TableView } from '../../rules/view/views.ts'
import type { SeenHand } from '../../rules/wire.ts'
import { Eye, sharp, sizeOf } from './Eye.ts'
import type { Running } from './game.ts'
import type { Gesture } from './gesture.ts'
import { Glass } from './Glass.ts'
import type { Hooks, Shown } from './hooks.ts'
import { layout } from './layout.ts'
import type { Lens } from './lens.ts'
import { Others } from './Others.ts'
import { settled, withPins, type Pins } from './pins.ts'
import { previewFor, type Drop, type Pointed } from './preview.ts'
import { sharpnessFor } from './sharpness.ts'
import { Table } from './Table.ts'
import type { Sheet, Thing } from './thing.ts'

/** All that is seen of the table: the things on it, the camera, the hands of others, and the lines over it. */
export class Sight {
  readonly table: Table
  readonly eye: Eye
  sheet: Sheet
  private readonly host: HTMLElement
  private readonly game: Running
  private readonly hook: Hooks['sees']
  private readonly glass: Glass
  private readonly others: Others
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)')
  private shown: Shown

  constructor(host: HTMLElement, hook: Hooks['sees'], game: Running, shown: Shown) {
    this.host = host
    this.hook = hook
    this.game = game
    this.shown = shown
    this.sheet = layout(shown.view, sizeOf(host), shown.words)
    this.table = new Table(game, host, sharpnessFor(this.sheet, 1, sharp(), game.finer))
    this.glass = new Glass(host)
    this.others = this.watchOthers()
    const see = { sheet: () => this.sheet, looked: (lens: Lens) => this.sees(lens) }
    this.eye = new Eye(this.table, see, game.finer)
    this.begin()
  }

  /** Shows it all as it is now, with what the own hand left elsewhere. */
  lay(shown: Shown, pins: Pins): void {
    const { view, words } = shown
    this.shown = shown
    this.sheet = withPins(layout(view, this.sheet.size, words), pins)
    this.table.show(this.sheet, this.calm.matches)
    this.glass.light(shown, this.sheet)
    this.sees(this.eye.lens())
  }

  /** Things that the own hand moves. */
  put(things: readonly Thing[], pins: Pins): void {
    this.sheet = withPins(this.sheet, pins)
    this.table.put(things)
    if (this.shown.light) this.glass.light(this.shown, this.sheet)
  }

  /** Shows what a drop would do, and says it. */
  preview(gesture: Gesture, pointed: Pointed): Drop | undefined {
    const preview = previewFor(gesture, this.sheet, pointed, this.eye.lens().zoom)
    this.glass.preview(preview)
    return preview.drop
  }

  hear(hands: readonly SeenHand[]): void {
    this.others.hear(hands)
  }

  settle(before: TableView, after: TableView): void {
    this.others.settle(settled(before, after))
  }

  /** True when the element has another size now: then all has to be laid again. */
  resize(): boolean {
    const size = sizeOf(this.host)
    if (size.width === this.sheet.size.width && size.height === this.sheet.size.height) return false
    this.sheet = { ...this.sheet, size }
    this.game.resize(size, sharp())
    this.eye.fit(size)
    return true
  }

  stop(): void {
    this.others.stop()
    this.eye.stop()
    this.glass.stop()
  }

  private watchOthers(): Others {
    return new Others({
      sheet: () => this.sheet,
      place: () => ({ table: Object.keys(this.shown.view.tables)[0], own: this.shown.own }),
      float: (things) => {
        this.table.float(things)
        if (this.shown.light) this.glass.light(this.shown, withPins(this.sheet, things))
      },
      pointers: (hands) => this.glass.point(hands, this.shown, this.eye.lens(), this.sheet.size),
    })
  }

  /** Whoever comes just when the cards are poured out sees them come out of the box. */
  private begin(): void {
    const { view, words, fresh } = this.shown
    if (!fresh || this.calm.matches) return
    const before = { ...view, cards: {}, inBox: view.cardCount }
    this.table.show(layout(before, this.sheet.size, words), true)
  }

  private sees(lens: Lens): void {
    this.glass.look(lens, this.sheet.size)
    this.others.wake()
    this.hook(lens, this.sheet)
  }
}
