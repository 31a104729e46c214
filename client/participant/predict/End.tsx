import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'
import { Answers } from './Answers.tsx'
import type { Question } from './asked.ts'

/** All is said: it is kept, and can still be changed. */
export function End({ own, labels, say, onChange }: Screen & { onChange: (question: Question) => void }) {
  const { prediction = {} } = own
  return (
    <section class="paper predict-sheet predict-end">
      <Icon id="check" size={48} />
      <h2 tabIndex={-1}>{say('predict.end.title')}</h2>
      <p>{say('predict.end.text')}</p>
      <Answers
        prediction={prediction}
        labels={labels}
        say={say}
        beside={(question, words) => (
          <Button
            icon="pencil"
            label={say('predict.changeThis', { question: words })}
            onPress={() => onChange(question)}
          >
            {say('predict.change')}
          </Button>
        )}
      />
    </section>
  )
}
