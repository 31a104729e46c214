import { pageLanguage } from '../../parts/speech.ts'
import Slide from '../../reveal/Slide.tsx'
import type { Screen } from '../../screen.ts'
import Calm from '../Calm.tsx'
import { AnswerBar } from './AnswerBar.tsx'

/** The slide of the big screen, small; and at its question three big buttons. */
export default function Selection(screen: Screen) {
  const { slide } = screen.table
  if (!slide) return <Calm {...screen} />
  return (
    <>
      <Slide slide={slide} say={screen.say} language={pageLanguage()} />
      {slide.question && <AnswerBar screen={screen} question={slide.question} />}
    </>
  )
}
