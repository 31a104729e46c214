import type { SlideProps } from '../Slide.tsx'

/** Invented worlds with the same totals: in each, similar people fare differently. */
export default function Worlds({ slide, language }: SlideProps) {
  const { worlds = [] } = slide
  return (
    <div class="worlds">
      {worlds.map(({ id, label }) => (
        <h3 key={id}>{label[language]}</h3>
      ))}
    </div>
  )
}
