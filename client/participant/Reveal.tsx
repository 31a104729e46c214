import Slide from '../reveal/Slide.tsx'
import { pageLanguage } from '../parts/speech.ts'
import { Calm } from './Calm.tsx'
import type { Panel } from './panel.ts'

/** The slide of the big screen, small. */
export function Reveal(panel: Panel) {
  const { slide } = panel.table
  if (!slide) return <Calm {...panel} />
  return (
    <div class="paper">
      <Slide slide={slide} say={panel.say} language={pageLanguage()} />
    </div>
  )
}
