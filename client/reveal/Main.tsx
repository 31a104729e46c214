import { lazily } from '../parts/lazily.tsx'
import { Beside } from './Beside.tsx'
import { Compare } from './Compare.tsx'
import { Statements } from './Notes.tsx'
import type { Figure } from './parts.ts'
import { Rates } from './Rates.tsx'
import { Rough } from './Rough.tsx'
import type { SlideProps } from './Slide.tsx'
import { Stage } from './Stage.tsx'
import './charts.css'

const ChanceDraws = lazily<SlideProps>(() => import('./chance/ChanceDraws.tsx'))
const Worlds = lazily<SlideProps>(() => import('./selection/Worlds.tsx'))
const Question = lazily<SlideProps>(() => import('./selection/Question.tsx'))

/** The picture of a slide. Where chance is drawn the dots wait behind it. */
export function Main(props: SlideProps & { figure: Figure }) {
  const { slide, say, language, figure } = props
  return (
    <div class="slide-main">
      {slide.dots && (
        <Stage key="stage" dots={slide.dots} say={say} language={language} away={figure === 'chance'} />
      )}
      <Drawn key={figure} {...props} />
    </div>
  )
}

function Drawn({ figure, ...props }: SlideProps & { figure: Figure }) {
  const { slide, language } = props
  if (figure === 'chance') return <ChanceDraws {...props} />
  if (figure === 'worlds') return <Worlds {...props} />
  if (figure === 'question') return <Question {...props} />
  if (figure === 'beside') return <Beside {...props} />
  if (figure === 'compare') return <Compare {...props} />
  if (figure === 'rough') return <Rough {...props} />
  if (figure === 'rates') return <Rates {...props} />
  return figure === 'words' ? <Statements notes={slide.notes} language={language} /> : null
}
