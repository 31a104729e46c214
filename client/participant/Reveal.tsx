import { pageLanguage } from '../parts/speech.ts'
import OwnForetold from '../reveal/OwnForetold.tsx'
import OurClaims from '../reveal/OurClaims.tsx'
import { variablesOn } from '../reveal/parts.ts'
import Slide from '../reveal/Slide.tsx'
import type { Screen } from '../screen.ts'
import Calm from './Calm.tsx'

/** The slide of the big screen, small, and beside it what one foretold oneself. */
export default function Reveal(screen: Screen) {
  const { table, own, labels, say } = screen
  const { slide } = table
  if (!slide) return <Calm {...screen} />
  const claims = { claims: table.claims, labels, say }
  const ours = variablesOn(slide).map((variable) => (
    <OurClaims key={variable} variable={variable} {...claims} />
  ))
  return (
    <Slide
      slide={slide}
      say={say}
      language={pageLanguage()}
      after={slide.beside ? <OurClaims {...claims} /> : ours}
    >
      <OwnForetold slide={slide} prediction={own.prediction} labels={labels} say={say} />
    </Slide>
  )
}
