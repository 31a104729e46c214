import { options } from 'preact'

declare global {
  /** Of which file each component is; the gallery's own build writes it down (named.ts). */
  var places: Map<unknown, string> | undefined
  /** The components that this page has drawn. */
  var drawn: Set<string> | undefined
}

/** Keeps which components are drawn from now on, so that a test can tell which no picture shows. */
export function watchDrawing(): void {
  const seen = new Set<string>()
  globalThis.drawn = seen
  const before = { ...options }
  options.diffed = (vnode) => {
    const place = globalThis.places?.get(vnode.type)
    if (place) seen.add(place)
    before.diffed?.(vnode)
  }
}
