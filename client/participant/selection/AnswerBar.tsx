import type { SeenQuestion } from '../../../rules/view/figures.ts'
import { Button } from '../../parts/Button.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import { answersInOrder } from '../../reveal/selection/Question.tsx'
import type { Screen } from '../../screen.ts'
import './answerBar.css'

/** Three big buttons at hand while the answers are still hidden; after that what one said oneself. */
export function AnswerBar({ screen, question }: { screen: Screen; question: SeenQuestion }) {
  const { own, say } = screen
  const player = usePlay(screen)
  const isOpen = question.counts === undefined && own.may.includes('answer')
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
              pressed={own.answer === answer}
              blocked={player.blocked}
              onPress={() => void player.play('answer', { answer })}
            >
              {say(`reveal.question.${answer}`)}
            </Button>
          ))}
        </div>
      )}
      <p role="status">{player.told.tone === 'no' ? player.told.text : toldOf(screen, isOpen)}</p>
    </section>
  )
}

function toldOf({ own: { answer }, say }: Screen, isOpen: boolean): string {
  if (answer === undefined) return isOpen ? '' : say('reveal.question.closed')
  const words = say(`reveal.question.${answer}`)
  return say(isOpen ? 'reveal.question.change' : 'reveal.question.said', { answer: words })
}
