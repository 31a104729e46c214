import { spotAt, targetAt, underAt } from './aim.ts'
import {
  idle,
  longPress,
  next,
  threshold,
  type Gesture,
  type Held,
  type House,
  type Input,
  type Told,
} from './gesture.ts'
import { onTable, type Lens } from './lens.ts'
import type { Pixels, Point, Sheet } from './thing.ts'

/** What the hand has to know of the table, and whom it tells. */
export type HandHouse = {
  sheet: () => Sheet
  lens: () => Lens
  house: () => House
  /** What a gesture comes to; `from` and `at` are where it began and where the pointer is, on the table. */
  told: (told: Told, from: Point, at: Point) => void
  pinch: (at: Point, by: number, moved: Point) => void
  /** A pointer rests on this point of the table, or no longer. */
  rests: (at: Point | undefined) => void
  /** True when a tap only ended a movement that somebody did not want to wait for. */
  skip: () => boolean
}

const nowhere: Point = { x: 0, y: 0 }

/** Listens to pointers on the canvas and turns them into gestures. One pointer acts, two come nearer. */
export class Hand {
  private readonly element: HTMLElement
  private readonly house: HandHouse
  private readonly listened = new AbortController()
  private readonly pointers = new Map<number, Point>()
  private now: Gesture = idle
  private from: Point = nowhere
  private resting: ReturnType<typeof setTimeout> | undefined
  private pinching = false

  constructor(element: HTMLElement, house: HandHouse) {
    this.element = element
    this.house = house
    const { signal } = this.listened
    element.addEventListener('pointerdown', (event) => this.down(event), { signal })
    element.addEventListener('pointermove', (event) => this.move(event), { signal })
    element.addEventListener('pointerup', (event) => this.up(event), { signal })
    element.addEventListener('pointercancel', (event) => this.up(event), { signal })
    element.addEventListener('pointerleave', () => this.rest(undefined), { signal })
    element.addEventListener('wheel', (event) => this.wheel(event), { signal, passive: false })
    element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.cancel(), { signal })
  }

  gesture(): Gesture {
    return this.now
  }

  /** Something comes in the hand without a pointer: from a menu. */
  lift(held: Held): void {
    this.tell({ is: 'lift', held }, nowhere)
  }

  /** Whatever is in the hand goes back. */
  cancel(): void {
    if (this.now.is !== 'idle') this.tell({ is: 'cancel' }, nowhere)
  }

  stop(): void {
    clearTimeout(this.resting)
    this.listened.abort()
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0 || this.house.skip()) return
    const at = this.place(event)
    this.pointers.set(event.pointerId, at)
    this.element.setPointerCapture(event.pointerId)
    if (this.pointers.size > 1) {
      this.pinching = true
      this.rest(undefined)
      return this.cancel()
    }
    this.from = this.onTable(at)
    this.rest(at)
    this.tell(this.input('down', at, event.timeStamp), at)
  }

  private move(event: PointerEvent): void {
    const at = this.place(event)
    const pressed = this.pointers.has(event.pointerId)
    if (pressed && this.pinching) return this.pinch(event.pointerId, at)
    if (!pressed) this.rest(event.pointerType === 'mouse' ? at : undefined)
    else if (this.now.is !== 'pressing' || gap(this.now.at, at) >= threshold) this.rest(undefined)
    if (pressed) this.pointers.set(event.pointerId, at)
    if (pressed || this.now.is === 'carrying') this.tell(this.input('move', at, event.timeStamp), at)
  }

  private up(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId)) return
    this.rest(undefined)
    if (this.pinching) {
      this.pinching = this.pointers.size > 0
      return
    }
    const at = this.place(event)
    if (event.type === 'pointerup') this.tell(this.input('up', at, event.timeStamp), at)
    else this.cancel()
  }

  private pinch(id: number, at: Point): void {
    const other = [...this.pointers].find(([one]) => one !== id)?.[1]
    const before = this.pointers.get(id) ?? at
    this.pointers.set(id, at)
    if (!other) return
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }
    const by = gap(at, other) / Math.max(1, gap(before, other))
    this.house.pinch(middle, by, { x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 })
  }

  /** A wheel that has nothing to do here goes to the page. */
  private wheel(event: WheelEvent): void {
    if (this.house.lens().zoom <= 1 && event.deltaY > 0) return
    event.preventDefault()
    this.house.pinch(this.place(event), Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0018)), nowhere)
  }

  private rest(at: Point | undefined): void {
    clearTimeout(this.resting)
    this.house.rests(undefined)
    if (at) this.resting = setTimeout(() => this.house.rests(this.onTable(at)), longPress)
  }

  private tell(input: Input, at: Point): void {
    const told = next(this.now, input, this.house.house())
    this.now = told.gesture
    this.house.told(told, this.from, this.onTable(at))
  }

  private input(is: 'down' | 'move' | 'up', at: Point, time: number): Input {
    const point = this.onTable(at)
    const sheet = this.house.sheet()
    const held = this.now.is === 'dragging' ? this.now.held : undefined
    const under = held ? targetAt(sheet, point, held) : underAt(sheet, point, this.house.lens().zoom)
    return { is, at, time, spot: spotAt(sheet, point), under }
  }

  private onTable(at: Point): Point {
    return onTable(this.house.lens(), this.house.sheet().size, at)
  }

  private place({ clientX, clientY }: PointerEvent | WheelEvent): Point {
    const { left, top } = this.element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
}

const gap = (one: Point, other: Point): Pixels => Math.hypot(one.x - other.x, one.y - other.y)
