import type { ActName } from '../../rules/acts/index.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { CardId, PileId } from '../../rules/workshop.ts'
import { thingAt } from './aim.ts'
import { Eye, sharp } from './Eye.ts'
import { laidOut, startGame, type Running } from './game.ts'
import { carriedIn, framesFor, heldIn } from './frames.ts'
import type { Deed, Held, Move, Told } from './gesture.ts'
import { Grasp } from './Grasp.ts'
import { Hand } from './Hand.ts'
import { layout } from './layout.ts'
import { thingsOf, withPins } from './pins.ts'
import { pilesOf } from './piles.ts'
import { sharpnessFor } from './sharpness.ts'
import { Table } from './Table.ts'
import { boxOf, type Box, type Point, type Sheet, type Size } from './thing.ts'
import type { Words } from './words.ts'

/** What is to be shown, and what this seat may do with it. */
export type Shown = { view: TableView; may: readonly ActName[]; words: Words; fresh: boolean }
/** What the canvas tells the page around it. */
export type Hooks = {
  /** Sends a move; false when the house said no. */
  send: (move: Move) => Promise<boolean>
  menu: (pile: PileId) => void
  /** A card to show large, and where it lies on the screen. */
  look: (card: CardId | undefined, at?: Box) => void
  carries: (held: Held | undefined) => void
  near: (isNear: boolean) => void
}

/** Time enough for the view that follows an answer. */
const patience = 1500

/** The table in an element: it shows views, and turns what a hand does into acts. */
export class OpenTable {
  private readonly host: HTMLElement
  private readonly hooks: Hooks
  private readonly game: Running
  private readonly table: Table
  private readonly hand: Hand
  private readonly eye: Eye
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)')
  private readonly sized: ResizeObserver
  private readonly grasp = new Grasp()
  private shown: Shown
  private sheet: Sheet
  private isClosed = false

  constructor(host: HTMLElement, hooks: Hooks, game: Running, shown: Shown) {
    this.host = host
    this.hooks = hooks
    this.game = game
    this.shown = shown
    const size = sizeOf(host)
    this.sheet = layout(shown.view, size, shown.words)
    this.table = new Table(game, host, sharpnessFor(this.sheet, 1, sharp(), game.finer))
    this.eye = new Eye(this.table, () => this.sheet, hooks.near, game.finer)
    this.hand = new Hand(host, {
      sheet: () => this.sheet,
      lens: () => this.eye.lens(),
      house: () => ({ may: new Set(this.shown.may), cardOf: (pile) => this.topOf(pile) }),
      told: (told, from, at) => this.told(told, from, at),
      pinch: (at, by, moved) => this.eye.pinch(at, by, moved),
      rests: (at) => this.rests(at),
      skip: () => this.table.skip(),
    })
    this.sized = new ResizeObserver(() => this.resize())
    this.sized.observe(host)
    this.begin()
  }

  show(shown: Shown): void {
    this.grasp.settle(this.shown.view, shown.view)
    this.shown = shown
    this.lay()
    const held = heldIn(this.hand.gesture())
    const isGone = held && thingsOf(this.sheet, held).length === 0
    if (isGone || (held && !shown.may.includes('lay'))) this.hand.cancel()
  }

  /** Nearer or farther by the buttons beside the table; 0 shows all of it. */
  zoom(by: number): void {
    if (by === 0) this.eye.fit()
    else this.eye.zoom(by)
  }

  lift(held: Held): void {
    this.hand.lift(held)
  }

  cancel(): void {
    this.hand.cancel()
  }

  facts() {
    return this.table.facts()
  }

  close(): void {
    this.isClosed = true
    this.eye.stop()
    this.sized.disconnect()
    this.hand.stop()
    this.game.close()
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
    this.sheet = withPins(layout(view, this.sheet.size, words), this.grasp.pins())
    this.table.show(this.sheet, this.calm.matches)
  }

  private resize(): void {
    const size = sizeOf(this.host)
    if (size.width === this.sheet.size.width && size.height === this.sheet.size.height) return
    this.sheet = { ...this.sheet, size }
    this.game.resize(size, sharp())
    this.eye.fit(size)
    this.lay()
  }

  private told({ gesture, deed }: Told, from: Point, at: Point): void {
    this.host.dataset['hand'] = gesture.is
    if (gesture.is === 'dragging') this.drag(gesture.held, { x: at.x - from.x, y: at.y - from.y })
    else if (this.grasp.holds()) this.drop(deed)
    else if (deed) this.does(deed)
    this.hooks.carries(carriedIn(gesture))
    this.table.mark(framesFor(gesture, this.sheet, at), this.eye.lens().zoom)
  }

  private drag(held: Held, by: Point): void {
    const things = this.grasp.drag(this.sheet, held, by)
    this.sheet = withPins(this.sheet, this.grasp.pins())
    this.table.put(things)
  }

  /** A card stays where it was dropped until the house has spoken: the next view, or a no. */
  private drop(deed: Deed | undefined): void {
    const release = this.grasp.letGo()
    const back = () => {
      release()
      if (!this.isClosed) this.lay()
    }
    if (deed?.is !== 'act') return back()
    void this.hooks.send(deed.move).then((done) => (done ? setTimeout(back, patience) : back()))
  }

  private does(deed: Deed): void {
    if (deed.is === 'act') void this.hooks.send(deed.move)
    else if (deed.is === 'menu') this.hooks.menu(deed.pile)
    else if (deed.is === 'pan') this.eye.pan(deed)
    else this.eye.toggle(deed.at)
  }

  private rests(at: Point | undefined): void {
    const free = at && this.hand.gesture().is !== 'dragging'
    const thing = free ? thingAt(this.sheet, at, this.eye.lens().zoom) : undefined
    if (thing?.part?.is !== 'card') return this.hooks.look(undefined)
    this.hooks.look(thing.part.card, this.eye.boxOnScreen(boxOf(thing)))
  }

  private topOf(pile: PileId): CardId | undefined {
    return pilesOf(this.shown.view).get(pile)?.at(-1)?.[0]
  }
}

function sizeOf({ clientWidth, clientHeight }: Element): Size {
  return { width: Math.max(80, clientWidth), height: Math.max(80, clientHeight) }
}

/** Opens a table; whoever opens it closes it. The letters come first: faces are drawn once. */
export async function openTable(host: HTMLElement, hooks: Hooks, shown: () => Shown): Promise<OpenTable> {
  const letters = ['400', '700', 'italic 700'].map((kind) =>
    document.fonts.load(`${kind} 16px 'Atkinson Hyperlegible'`),
  )
  await Promise.allSettled([...letters, laidOut(host)])
  const game = await startGame(host, sizeOf(host), sharp())
  return new OpenTable(host, hooks, game, shown())
}
