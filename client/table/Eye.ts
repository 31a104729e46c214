import type { Milliseconds } from '../../rules/units.ts'
import { fitted, isFitted, onScreen, panned, zoomed, type Lens } from './lens.ts'
import { sharpnessFor } from './sharpness.ts'
import type { Table } from './Table.ts'
import type { Box, Point, Sheet, Size } from './thing.ts'

/** A double tap on the whole table comes this much nearer. */
const nearer = 2.5
/** Faces are drawn anew once the camera has rested so long. */
const rest: Milliseconds = 250

/** Pixels of the screen in one CSS pixel; beyond three nobody sees a difference. */
export const sharp = () => Math.min(3, Math.max(1, devicePixelRatio || 1))

/** The camera over the table: how near, where, and how sharp. */
export class Eye {
  private readonly table: Table
  private readonly sheet: () => Sheet
  private readonly near: (isNear: boolean) => void
  private readonly finer: number
  private now: Lens
  private sharpening: ReturnType<typeof setTimeout> | undefined

  constructor(table: Table, sheet: () => Sheet, near: (isNear: boolean) => void, finer: number) {
    this.table = table
    this.finer = finer
    this.sheet = sheet
    this.near = near
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
    this.near(!isFitted(lens))
    clearTimeout(this.sharpening)
    this.sharpening = setTimeout(
      () => this.table.sharpen(sharpnessFor(this.sheet(), this.now.zoom, sharp(), this.finer)),
      rest,
    )
  }
}
