import type { Shelf } from '../../client/unsent.ts'

/** A browser's storage, of which the test sees what lies on it; `full` makes it refuse what is new. */
export class FakeShelf implements Shelf {
  readonly kept = new Map<string, string>()
  full = false

  get length(): number {
    return this.kept.size
  }

  key(place: number): string | null {
    return [...this.kept.keys()][place] ?? null
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null
  }

  setItem(key: string, value: string): void {
    if (this.full) throw new Error('full')
    this.kept.set(key, value)
  }

  removeItem(key: string): void {
    this.kept.delete(key)
  }
}
