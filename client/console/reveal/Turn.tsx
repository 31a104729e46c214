import { useEffect, useRef } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'
import { around } from './around.ts'

/** One slide back, one slide on; also with Page Up and Page Down, which a presenter's clicker sends. */
export function Turn({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { slides, slide } = console
  const last = useRef<string | undefined>(undefined)
  if (slides.some(({ id, planned }) => planned && id === slide)) last.current = slide
  const { before, after } = around(slides, slide, last.current)
  const show = (to: string | undefined) => {
    if (to !== undefined && player.blocked === undefined) void player.play('showSlide', { slide: to })
  }
  usePages(
    () => show(before),
    () => show(after),
  )
  const blocked = (to: string | undefined) =>
    player.blocked ?? (to === undefined ? say('console.noMoreSlides') : undefined)
  return (
    <>
      <Button icon="left" blocked={blocked(before)} onPress={() => show(before)}>
        {say('console.previousSlide')}
      </Button>
      <Button icon="right" blocked={blocked(after)} onPress={() => show(after)}>
        {say('console.nextSlide')}
      </Button>
    </>
  )
}

/** Page Up and Page Down, which a presenter's clicker sends. */
export function usePages(back: () => void, on: () => void) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // An open sheet scrolls with the same keys.
      const isElsewhere = document.querySelector('dialog[open]') !== null
      if (isElsewhere || (event.key !== 'PageUp' && event.key !== 'PageDown')) return
      event.preventDefault()
      if (event.key === 'PageUp') back()
      else on()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}
