import { useEffect, useState } from 'preact/hooks'

import type { Store } from '../store.ts'

/** What a store holds, drawn anew when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [now, setNow] = useState(store.get())
  useEffect(() => {
    setNow(store.get())
    return store.watch(setNow)
  }, [store])
  return now
}
