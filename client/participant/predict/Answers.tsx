import type { ComponentChildren } from 'preact'

import type { Prediction } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { questions, type Question } from './asked.ts'

type AnswersProps = Pick<Screen, 'labels' | 'say'> & {
  prediction: Prediction
  /** What stands beside each answer. */
  beside?: (question: Question, words: string) => ComponentChildren
}

/** What one foretold, in words; a question without an answer is left out. */
export function Answers({ prediction, labels, say, beside }: AnswersProps) {
  return (
    <dl class="predict-answers">
      {questions
        .filter((question) => prediction[question] !== undefined)
        .map((question) => {
          const words = titleOf(question, { labels, say })
          return (
            <div key={question}>
              <dt>{words}</dt>
              <dd>
                <strong>{answerOf(question, prediction, { labels, say })}</strong>
                {beside?.(question, words)}
              </dd>
            </div>
          )
        })}
    </dl>
  )
}

type Words = Pick<Screen, 'labels' | 'say'>

function titleOf(question: Question, { labels, say }: Words): string {
  return question === 'largest' ? say('predict.largest.title') : labels.predict[question].question
}

function answerOf(question: Question, prediction: Prediction, { labels, say }: Words): string {
  const { largest = [], share, matters } = prediction
  if (question === 'largest')
    return largest.map((variable) => labels.variables[variable]?.title ?? variable).join(', ')
  if (question === 'share') return `${share ?? ''} ${say('predict.of100')}`
  return matters ? say(`predict.matters.${matters}`) : ''
}
