import { Contrast, Group } from './Contrast.tsx'
import { Rate } from './Rate.tsx'
import type { SlideProps } from './Slide.tsx'

/** More contrasts than this share one legend. */
const mostNamed = 2

/** All fields of a slide: everybody, then yellow beside green, then groups. */
export function Pictures({ slide, say, language }: SlideProps) {
  const { startedOf100, contrasts, rates } = slide
  const short = contrasts.length > mostNamed
  return (
    <div class="slide-pictures">
      {short && (
        <p class="slide-legend">
          <span>{say('reveal.legend')}</span> <Group of="yellow" say={say} /> <Group of="green" say={say} />
        </p>
      )}
      {startedOf100 !== undefined && <Rate label={say('reveal.everybody')} rate={startedOf100} say={say} />}
      {contrasts.map(({ label, yellow, green }) => (
        <Contrast
          key={label[language]}
          label={label[language]}
          yellow={yellow}
          green={green}
          say={say}
          short={short}
        />
      ))}
      {rates.length > 0 && (
        <div class="slide-rates">
          {rates.map(({ label, rate }) => (
            <Rate key={label[language]} label={label[language]} rate={rate} say={say} />
          ))}
        </div>
      )}
    </div>
  )
}
