import type { Shelf } from '../../client/unsent.ts'

/** A browser's storage, in memory. */
export class MemoryShelf implements Shelf {
  #kept = new Map<string, string>()

  get length(): number {
    return this.#kept.size
  }

  key(n: number): string | null {
    return [...this.#kept.keys()][n] ?? null
  }

  getItem(name: string): string | null {
    return this.#kept.get(name) ?? null
  }

  setItem(name: string, value: string): void {
    this.#kept.set(name, value)
  }

  removeItem(name: string): void {
    this.#kept.delete(name)
  }
}
