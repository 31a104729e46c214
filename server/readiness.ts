import type { Store } from './store/store.ts'

/** Whether acts can be kept, and will be for a while; and how many workshops from before could not be opened. */
export type Readiness = {
  ready: boolean
  writable: boolean
  /** More is free than `leastFree`. */
  roomy: boolean
  damaged: number
  workshops: number
}

/** In bytes. A workshop takes some 200 kB, and as much again while a snapshot is written. */
export const leastFree = 64 * 1024 * 1024

type Found = Pick<Readiness, 'writable' | 'roomy'>

/** Looks whether the store can keep anything: one look at a time, however many ask. */
export function lookingAt(store: Store): () => Promise<Found> {
  let looking: Promise<Found> | undefined
  return () => (looking ??= look(store).finally(() => (looking = undefined)))
}

async function look(store: Store): Promise<Found> {
  const writable = await store.probe().then(
    () => true,
    () => false,
  )
  const free = await store.free().catch(() => 0)
  return { writable, roomy: free > leastFree }
}
