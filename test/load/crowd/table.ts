import { apply } from '../../../client/apply.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { Shown } from '../../../rules/wire.ts'

import type { Wish } from './wish.ts'

/** A screen that stayed behind by more versions than these gets a whole view. */
const remembered = 400

/**
 * The shared table of one workshop, as the last of its screens was shown it. All screens get the same bytes, so that
 * they are read once and not by everybody.
 */
export class Table {
  #version = 0
  #view: TableView | undefined
  readonly #expected = new Set<Wish>()
  readonly #news = new Map<number, Wish[]>()

  get view(): TableView | undefined {
    return this.#view
  }

  /** An act went out by which something must change that everybody sees. */
  expect(wish: Wish): void {
    if (wish.sign) this.#expected.add(wish)
  }

  /** It was refused. */
  forget(wish: Wish): void {
    this.#expected.delete(wish)
  }

  begin(whole: Extract<Shown<TableView>, { whole: unknown }>): void {
    if (this.#view && whole.to <= this.#version) return
    this.#version = whole.to
    this.#view = whole.whole
  }

  /** The acts of others of which this version is the news. */
  newsAt(version: number, read: () => Shown<TableView>): readonly Wish[] {
    if (version > this.#version) this.#take(read())
    return this.#news.get(version) ?? []
  }

  #take(shown: Shown<TableView>): void {
    if ('whole' in shown) return this.begin(shown)
    if (!this.#view || shown.from !== this.#version) return
    this.#view = apply(this.#view, shown.change)
    this.#version = shown.to
    const seen = [...this.#expected].filter(({ sign }) => sign?.(shown.change))
    for (const one of seen) this.#expected.delete(one)
    this.#news.set(shown.to, seen)
    this.#news.delete(shown.to - remembered)
  }

  /** Begins anew with the next whole view: the server may count from one again. */
  clear(): void {
    this.#version = 0
    this.#view = undefined
    this.#expected.clear()
    this.#news.clear()
  }
}
