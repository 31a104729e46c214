import { pageLanguage } from '../parts/speech.ts'
import Slide from '../reveal/Slide.tsx'
import type { Screen } from '../screen.ts'
import Calm from './Calm.tsx'

/** The slide of the big screen, small. */
export default function Reveal(screen: Screen) {
  const { slide } = screen.table
  if (!slide) return <Calm {...screen} />
  return <Slide slide={slide} say={screen.say} language={pageLanguage()} />
}
