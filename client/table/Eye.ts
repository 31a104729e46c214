import type { Milliseconds } from '../../rules/units.ts'
import type { PileId } from '../../rules/workshop.ts'
import { centred, fitted, isFitted, nearTo, onScreen, panned, zoomed, type Lens } from './lens.ts'
import { sharpnessFor } from './sharpness.ts'
import type { Table } from './Table.ts'
import type { Box, Point, Sheet, Size } from './thing.ts'

/** A double tap on the whole table comes this much nearer, and on a pile at most so near. */
const nearer = 2.5
const nearestPile = 4
/** Faces are drawn anew once the camera has rested so long. */
const rest: Milliseconds = 250

/** Pixels of the screen in one CSS pixel; beyond three nobody sees a difference. */
export const sharp = () => Math.min(3, Math.max(1, devicePixelRatio || 1))

export function sizeOf({ clientWidth, clientHeight }: Element): Size {
  return { width: Math.max(80, clientWidth), height: Math.max(80, clientHeight) }
}

/** What the camera looks at, and whom it tells where. */
export type EyeHouse = { sheet: () => Sheet; looked: (lens: Lens) => void }

/** The camera over the table: how near, where, and how sharp. */
export class Eye {
  private readonly table: Table
  private readonly sheet: () => Sheet
  private readonly looked: (lens: Lens) => void
  private readonly finer: number
  private now: Lens
  private sharpening: ReturnType<typeof setTimeout> | undefined

  constructor(table: Table, { sheet, looked }: EyeHouse, finer: number) {
    this.table = table
    this.finer = finer
    this.sheet = sheet
    this.looked = looked
    this.now = fitted(sheet().size)
    this.look(this.now)
  }

  lens(): Lens {
    return this.now
  }

  /** All of the table, at a size that may be new. */
  fit(size: Size = this.sheet().size): void {
    this.look(fitted(size))
  }

  /** Nearer or farther about the middle of the screen. */
  zoom(by: number): void {
    const { size } = this.sheet()
    this.pinch({ x: size.width / 2, y: size.height / 2 }, by)
  }

  /** Nearer or farther about a point of the screen, which may move meanwhile. */
  pinch(at: Point, by: number, moved: Point = { x: 0, y: 0 }): void {
    const { size } = this.sheet()
    this.look(zoomed(panned(this.now, size, moved), size, at, by))
  }

  pan(by: Point): void {
    this.look(panned(this.now, this.sheet().size, by))
  }

  /** A double tap: all of the table, or nearer when that is what was seen. */
  toggle(at: Point): void {
    if (isFitted(this.now)) this.pinch(at, nearer)
    else this.fit()
  }

  /** A double tap on a pile brings it near; once more shows all of the table. */
  visit(pile: PileId): void {
    const { size, zones } = this.sheet()
    const zone = zones.find((one) => one.pile === pile)
    if (zone) this.look(isFitted(this.now) ? nearTo(size, zone, nearestPile) : fitted(size))
  }

  /** This point of the table in the middle. */
  goTo(at: Point): void {
    this.look(centred(this.now, this.sheet().size, at))
  }

  /** Where a box of the table is on the screen. */
  boxOnScreen({ x, y, width, height }: Box): Box {
    const { zoom } = this.now
    return {
      ...onScreen(this.now, this.sheet().size, { x, y }),
      width: width * zoom,
      height: height * zoom,
    }
  }

  stop(): void {
    clearTimeout(this.sharpening)
  }

  private look(lens: Lens): void {
    this.now = lens
    this.table.look(lens, sharp())
    this.looked(lens)
    clearTimeout(this.sharpening)
    this.sharpening = setTimeout(
      () => this.table.sharpen(sharpnessFor(this.sheet(), this.now.zoom, sharp(), this.finer)),
      rest,
    )
  }
}
