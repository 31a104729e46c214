import type { SlideProps } from '../Slide.tsx'

/** What chance does with groups as small as ours, beside the real difference. */
export default function ChanceDraws({ slide, language }: SlideProps) {
  const { chance } = slide
  if (!chance) return null
  return <h3>{chance.label[language]}</h3>
}
