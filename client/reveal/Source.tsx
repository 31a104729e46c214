import type { SlideProps } from './Slide.tsx'

/** Who the figures are about, and where in the booklet they stand. */
export function Source({ slide, say, language }: SlideProps) {
  const { about, people, started, startedOf100, place, onePerson } = slide
  const [chapter = ''] = place.chapter.split(' ')
  const isCounted = people !== undefined && started !== undefined
  return (
    <footer class="slide-source">
      <p>
        {about[language]}{' '}
        {isCounted &&
          (startedOf100 === undefined
            ? say('reveal.people', { people })
            : say('reveal.started', { started, people }))}
      </p>
      <p>{say('reveal.place', { chapter, where: place.where[language], page: place.page })}</p>
      {onePerson && <p class="slide-onePerson">{onePerson[language]}</p>}
    </footer>
  )
}
