import type { SeenQuestion } from '../../../rules/view/figures.ts'
import type { Answer } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import type { SlideProps } from '../Slide.tsx'
import './question.css'

/** The answers in the order in which they are asked and shown. */
export const answersInOrder = ['yes', 'no', 'unknown'] as const satisfies readonly Answer[]

/** The question of a slide, and once the facilitator opens them the answers. */
export default function Question({ slide, say, language, big = false }: SlideProps) {
  const { question } = slide
  if (!question) return null
  return (
    <section class="question">
      <p class="question-text">{question.text[language]}</p>
      {question.counts ? (
        <Counts counts={question.counts} say={say} />
      ) : (
        <p class="question-wait">
          {big && say('reveal.question.wait')} {say('reveal.question.answered', { count: question.answered })}
        </p>
      )}
    </section>
  )
}

type CountsProps = { counts: NonNullable<SeenQuestion['counts']>; say: Say }

/** A bar for each answer, which is a table as well. */
export function Counts({ counts, say }: CountsProps) {
  const most = Math.max(1, ...Object.values(counts))
  return (
    <table class="question-counts">
      <caption class="unseen">{say('reveal.question.counts')}</caption>
      <tbody>
        {answersInOrder.map((answer) => (
          <tr key={answer}>
            <th scope="row">{say(`reveal.question.${answer}`)}</th>
            <td class="question-bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * counts[answer]) / most} height={10} />
              </svg>
            </td>
            <td>{counts[answer]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
