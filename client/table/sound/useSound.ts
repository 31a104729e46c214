import { useEffect, useRef, useState } from 'preact/hooks'

import type { TableView } from '../../../rules/view/views.ts'
import { soundsOf } from './soundsOf.ts'
import { lengthOf, sing } from './voices.ts'

/** Between one sound and the next that starts in the same change, in seconds. */
const apart = 0.08

/**
 * Lets the table be heard while the console asks for it. Browsers wait for a press before a page may make a
 * sound: until then this gives what has to be done at that press.
 */
export function useSound(view: TableView): (() => void) | undefined {
  const context = useContextWhile(view.sound === true)
  const isHeld = useIsHeld(context)
  const before = useRef(view)
  const free = useRef(0)
  useEffect(() => {
    const sounds = soundsOf(before.current, view)
    before.current = view
    if (!context || context.state !== 'running' || document.hidden) return
    // What is still to be heard is enough: nothing piles up behind it.
    if (free.current > context.currentTime + 0.5) return
    let at = Math.max(context.currentTime, free.current)
    for (const sound of sounds) {
      sing(context, sound, at)
      at += sound === 'shake' ? lengthOf(sound) : apart
    }
    free.current = at
  }, [view, context])
  return isHeld && context ? () => void context.resume() : undefined
}

function useContextWhile(isOn: boolean): AudioContext | undefined {
  const [context, keep] = useState<AudioContext>()
  useEffect(() => {
    if (!isOn || typeof AudioContext === 'undefined') return undefined
    const opened = new AudioContext()
    keep(opened)
    return () => {
      keep(undefined)
      void opened.close()
    }
  }, [isOn])
  return context
}

/** Whether the browser holds the sound back. */
function useIsHeld(context: AudioContext | undefined): boolean {
  const [isHeld, hold] = useState(false)
  useEffect(() => {
    if (!context) return hold(false)
    const look = () => hold(context.state !== 'running')
    look()
    context.addEventListener('statechange', look)
    return () => context.removeEventListener('statechange', look)
  }, [context])
  return isHeld
}
