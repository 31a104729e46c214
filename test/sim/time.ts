import type { Milliseconds } from '../../rules/units.ts'

type Alarm = { at: Milliseconds; order: number; run: () => void; isOff: boolean }

/** Time that passes from one thing to do to the next. What is due at the same moment goes in order of asking. */
export class Time {
  now: Milliseconds = 0
  #alarms: Alarm[] = []
  #count = 0

  /** Does something later; returns its stop. */
  after(wait: Milliseconds, run: () => void): () => void {
    const alarm = { at: this.now + Math.max(0, wait), order: ++this.#count, run, isOff: false }
    this.#push(alarm)
    return () => void (alarm.isOff = true)
  }

  /** Does something again and again, until the returned stop is called. */
  every(interval: Milliseconds, run: () => void): () => void {
    let stop = () => {}
    const again = () => {
      stop = this.after(interval, () => {
        again()
        run()
      })
    }
    again()
    return () => stop()
  }

  /** Does the next thing that is due by then, and all that follows at once; false when there is none. */
  async next(until: Milliseconds): Promise<boolean> {
    const alarm = this.#alarms[0]
    if (!alarm || alarm.at > until) {
      this.now = Math.max(this.now, until)
      return false
    }
    this.#pop()
    if (alarm.isOff) return true
    this.now = alarm.at
    alarm.run()
    await quiet()
    return true
  }

  #push(alarm: Alarm): void {
    const heap = this.#alarms
    let at = heap.length
    heap.push(alarm)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(alarm, heap[above])) break
      this.#swap(at, above)
      at = above
    }
  }

  #pop(): void {
    const heap = this.#alarms
    const last = heap.pop()
    if (!last || heap.length === 0) return
    heap[0] = last
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const child = isBefore(heap[right], heap[left]) ? right : left
      if (!isBefore(heap[child], last)) return
      this.#swap(at, child)
      at = child
    }
  }

  #swap(one: number, other: number): void {
    const heap = this.#alarms
    const [a, b] = [heap[one], heap[other]]
    if (!a || !b) return
    heap[one] = b
    heap[other] = a
  }
}

/** Every promise that can go on has gone on: Node looks at this queue only once it has none left to run. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve))
}

function isBefore(one: Alarm | undefined, other: Alarm | undefined): boolean {
  if (!one || !other) return one !== undefined
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
