/** One value, who reads it, and who wants to know when it changes. */
export type Store<T> = {
  get(): T
  set(next: Partial<T>): void
  /** Calls back with the value now and before; returns its own stop. */
  watch(seen: (now: T, before: T) => void): () => void
}

/** A store around a first value. */
export function createStore<T extends object>(first: T): Store<T> {
  let now = first
  const watchers = new Set<(now: T, before: T) => void>()
  return {
    get: () => now,
    set(next) {
      const before = now
      now = { ...now, ...next }
      for (const seen of watchers) seen(now, before)
    },
    watch(seen) {
      watchers.add(seen)
      return () => void watchers.delete(seen)
    },
  }
}
