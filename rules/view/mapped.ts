import { entriesOf } from '../workshop.ts'

/** The same map with every value turned into another. */
export function mapped<T, U>(map: Record<string, T>, turn: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(entriesOf(map).map(([key, value]) => [key, turn(value, key)]))
}
