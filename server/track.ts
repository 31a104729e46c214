import type { Shown } from '../rules/wire.ts'
import { change } from './change.ts'

/** One view as its audience last saw it, numbered: who has the last version gets the change, who joins the whole. */
export class Track<View extends Readonly<Record<string, unknown>>> {
  #view: View | undefined
  #version = 0

  /** What to send now that the view is this; undefined when nothing changed. */
  next(view: View): Shown<View> | undefined {
    const before = this.#view
    const news = before && change(before, view)
    if (before && news === undefined) return undefined
    const from = this.#version++
    this.#view = view
    return news === undefined ? { to: this.#version, whole: view } : { to: this.#version, from, change: news }
  }

  /** All of it, for somebody who has nothing yet. */
  whole(): Shown<View> | undefined {
    return this.#view && { to: this.#version, whole: this.#view }
  }
}
