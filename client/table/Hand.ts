import { spotAround, spotAt, underAt } from './aim.ts'
import { carriedIn, idle, longPress, next, threshold } from './gesture.ts'
import type { Gesture } from './gesture.ts'
import type { Held, Under } from './held.ts'
import type { HandHouse } from './hooks.ts'
import type { Input, Pressed } from './input.ts'
import { boxBetween, caughtIn } from './lasso.ts'
import { isFitted, onTable } from './lens.ts'
import { thingsOf } from './pins.ts'
import { targetAt } from './target.ts'
import type { Pixels, Point, Sheet } from './thing.ts'

const nowhere: Point = { x: 0, y: 0 }
const cloth: Under = { is: 'cloth' }

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
  private looking = false

  constructor(element: HTMLElement, house: HandHouse) {
    this.element = element
    this.house = house
    const { signal } = this.listened
    element.addEventListener('pointerdown', (event) => this.down(event), { signal })
    element.addEventListener('pointermove', (event) => this.move(event), { signal })
    element.addEventListener('pointerup', (event) => this.up(event), { signal })
    element.addEventListener('pointercancel', (event) => this.up(event), { signal })
    element.addEventListener('pointerleave', () => this.leave(), { signal })
    element.addEventListener('wheel', (event) => this.wheel(event), { signal, passive: false })
    element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
  }

  gesture(): Gesture {
    return this.now
  }

  /** Something comes in the hand without a pointer: from a menu. */
  lift(held: Held): void {
    this.tell({ is: 'lift', held })
  }

  /** Whether further taps add cards to what was picked up. */
  more(on: boolean): void {
    this.tell({ is: 'more', on })
  }

  /** Whatever is in the hand goes back. */
  cancel(): void {
    if (this.now.is !== 'idle') this.tell({ is: 'cancel' })
  }

  stop(): void {
    clearTimeout(this.resting)
    this.listened.abort()
  }

  private down(event: PointerEvent): void {
    const isMiddle = event.button === 1 && event.pointerType === 'mouse'
    if ((event.button !== 0 && !isMiddle) || this.house.skip()) return
    if (isMiddle) event.preventDefault()
    const at = this.place(event)
    this.pointers.set(event.pointerId, at)
    this.element.setPointerCapture(event.pointerId)
    this.looking = false
    if (this.pointers.size > 1) return this.begins()
    this.from = this.onTable(at)
    this.rest(at)
    const meant = this.meant(event, isMiddle || this.house.moves())
    const input = this.input(at, event.timeStamp)
    const under = isMiddle || this.house.moves() ? cloth : input.under
    this.tell({ is: 'down', ...input, under, ...meant }, at)
    this.house.points(this.onTable(at))
  }

  /** A second finger: from now on both of them move the view. */
  private begins(): void {
    this.pinching = true
    this.rest(undefined)
    this.house.points(undefined)
    this.tell({ is: 'pinch' })
  }

  /** A mouse over all of the table has nothing to pull the view for: it ropes cards in. */
  private meant(event: PointerEvent, moves: boolean): Pressed {
    const adds = event.ctrlKey || event.metaKey || event.shiftKey
    const ropes = event.pointerType === 'mouse' && !moves && (isFitted(this.house.lens()) || event.shiftKey)
    return { adds, bare: ropes ? 'lasso' : 'pan' }
  }

  private move(event: PointerEvent): void {
    const at = this.place(event)
    const pressed = this.pointers.has(event.pointerId)
    if (pressed && this.pinching) return this.pinch(event.pointerId, at)
    if (!pressed) this.hover(event, at)
    else if (this.now.is !== 'pressing' || gap(this.now.at, at) >= threshold) this.rest(undefined)
    if (pressed) this.pointers.set(event.pointerId, at)
    if (pressed || this.now.is === 'carrying')
      this.tell({ is: 'move', ...this.input(at, event.timeStamp) }, at)
    if (pressed || event.pointerType === 'mouse') this.house.points(this.onTable(at))
  }

  private hover({ pointerType }: PointerEvent, at: Point): void {
    if (!this.looking) this.rest(pointerType === 'mouse' ? at : undefined)
  }

  private up(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId)) return
    if (this.pinching) {
      this.pinching = this.pointers.size > 0
      return
    }
    const at = this.place(event)
    this.looked(event)
    if (event.type === 'pointerup') this.raise(event, at)
    else this.cancel()
    this.house.points(event.pointerType === 'mouse' ? this.onTable(at) : undefined)
  }

  /** After a finger is lifted nobody points. */
  private raise({ timeStamp, pointerType }: PointerEvent, at: Point): void {
    const box = boxBetween(this.from, this.onTable(at))
    const caught = this.now.is === 'lassoing' ? { caught: caughtIn(this.house.sheet(), box) } : {}
    const input = { is: 'up', ...this.input(at, timeStamp), ...caught } as const
    this.tell(input, pointerType === 'mouse' ? at : undefined)
  }

  private looked({ timeStamp }: PointerEvent): void {
    this.looking = this.now.is === 'pressing' && timeStamp - this.now.time > longPress
    if (this.looking) this.house.stays()
    else this.rest(undefined)
  }

  private leave(): void {
    if (this.pointers.size > 0) return
    if (!this.looking) this.rest(undefined)
    this.house.points(undefined)
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

  private tell(input: Input, at?: Point): void {
    const told = next(this.now, input, this.house.house())
    this.now = told.gesture
    this.house.told(told, { from: this.from, at: at && this.onTable(at) })
  }

  /** What is in the hand already lands by its magnet; a press takes what lies there. */
  private input(at: Point, time: number) {
    const point = this.onTable(at)
    const sheet = this.house.sheet()
    const { zoom } = this.house.lens()
    const isDragging = this.now.is === 'dragging'
    const carried = this.now.is === 'pressing' ? carriedIn(this.now)?.held : undefined
    const held = this.now.is === 'dragging' ? this.now.held : carried
    const under = held ? targetAt(sheet, point, held, zoom) : underAt(sheet, point, zoom)
    const lead = held && !isDragging ? thingsOf(sheet, held).find(isCard) : undefined
    return { at, time, spot: lead ? spotAround(sheet, point, lead) : spotAt(sheet, point), under }
  }

  private onTable(at: Point): Point {
    return onTable(this.house.lens(), this.house.sheet().size, at)
  }

  private place({ clientX, clientY }: PointerEvent | WheelEvent): Point {
    const { left, top } = this.element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
}

const isCard = ({ part }: Sheet['things'][number]) => part?.is === 'card'
const gap = (one: Point, other: Point): Pixels => Math.hypot(one.x - other.x, one.y - other.y)
