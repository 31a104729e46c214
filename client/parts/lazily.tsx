import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { persist } from './persist.ts'
import { Waiting } from './Waiting.tsx'

type Loads<Props> = () => Promise<{ default: ComponentType<Props> }>

/**
 * A component that is fetched when it is first shown. Until then words say so, or something else stands there; a
 * fetch that fails is tried again: a phone may lose the wifi exactly then.
 */
export function lazily<Props extends object>(
  load: Loads<Props>,
  Meanwhile: ComponentType = Waiting,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Lazy(props: Props) {
    const [Part, setPart] = useState<{ part: ComponentType<Props> } | undefined>(loaded && { part: loaded })
    useEffect(() => {
      let stopped = false
      const arrive = async () => {
        loaded = (await persist(load, () => stopped))?.default
        if (loaded && !stopped) setPart({ part: loaded })
      }
      if (!Part) void arrive()
      return () => void (stopped = true)
    }, [Part])
    return Part ? <Part.part {...props} /> : <Meanwhile />
  }
}
