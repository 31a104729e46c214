import type { SlideProps } from '../Slide.tsx'

/** The question of a slide, and once the facilitator opens them the answers. */
export default function Question({ slide, language }: SlideProps) {
  const { question } = slide
  if (!question) return null
  return <p class="question-text">{question.text[language]}</p>
}
