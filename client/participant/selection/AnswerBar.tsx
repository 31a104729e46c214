import type { SeenQuestion } from '../../../rules/view/figures.ts'
import { Button } from '../../parts/Button.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import { answersInOrder } from '../../reveal/selection/Question.tsx'
import type { Screen } from '../../screen.ts'
import './answerBar.css'

const icons = { yes: 'check', no: 'close', unknown: 'help' } as const

/** Three big buttons at hand while the answers are still hidden; after that what one said oneself. */
export function AnswerBar({ screen, question }: { screen: Screen; question: SeenQuestion }) {
  const { own, say } = screen
  const player = usePlay(screen)
  const isOpen = mayAnswer(own, question)
  const told = player.told.tone === 'no' ? player.told.text : toldOf(screen, question)
  if (!isOpen && told === '') return null
  return (
    <section
      class={isOpen ? 'answerBar answerBar-open' : 'answerBar'}
      aria-label={say('reveal.question.yours')}
    >
      {isOpen && (
        <div class="answerBar-buttons">
          {answersInOrder.map((answer) => (
            <Button
              key={answer}
              icon={icons[answer]}
              pressed={own.answer === answer}
              blocked={player.blocked}
              onPress={() => void player.play('answer', { answer })}
            >
              {say(`reveal.question.${answer}`)}
            </Button>
          ))}
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  )
}

const mayAnswer = ({ may }: Pick<Screen['own'], 'may'>, { counts }: SeenQuestion) =>
  counts === undefined && may.includes('answer')

type Told = { own: Pick<Screen['own'], 'answer' | 'may'>; say: Screen['say'] }

/** What one answered; without an answer only that it is too late, and not while the table is merely held. */
export function toldOf({ own, say }: Told, question: SeenQuestion): string {
  const { answer } = own
  if (answer === undefined) return question.counts === undefined ? '' : say('reveal.question.closed')
  const words = say(`reveal.question.${answer}`)
  return say(mayAnswer(own, question) ? 'reveal.question.change' : 'reveal.question.said', { answer: words })
}
