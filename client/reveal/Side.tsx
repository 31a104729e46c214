import { contrastsOn, type Figure } from './parts.ts'
import { FewRates, Rate } from './Rates.tsx'
import type { SlideProps } from './Slide.tsx'
import { ThreeWay } from './ThreeWay.tsx'

/** What stands beside the dots: everybody in a hundred, the three-way, rates in short; and what is one's own. */
export function Side(props: SlideProps & { figure: Figure }) {
  const { slide, say, language, figure, children, after } = props
  if (figure !== 'dots')
    return (
      <>
        {children}
        {after}
      </>
    )
  const contrasts = contrastsOn(slide)
  const { startedOf100, rates } = slide
  return (
    <div class="slide-side">
      {children}
      {startedOf100 !== undefined && <Rate label={say('reveal.everybody')} rate={startedOf100} say={say} />}
      <ThreeWay contrasts={contrasts} say={say} language={language} />
      {rates.length > 0 && <FewRates {...props} />}
      {after}
    </div>
  )
}
