import type { Level } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { itemCount, levelsInOrder, numberOf, type Asked } from './asked.ts'

type QuestionProps = Pick<Screen, 'say'> & {
  asked: Asked
  /** For which moment, where two are asked. */
  withMoment: boolean
  answer: Level | undefined
  onAnswer: (level: Level) => void
  onSkip: () => void
  /** Absent at the first. */
  onBack: (() => void) | undefined
  player: Pick<Player, 'told'>
}

/** One statement and four big answers: one tap, and the next one comes. */
export function Question(props: QuestionProps) {
  const { asked, withMoment, answer, onAnswer, say } = props
  return (
    <>
      <section class="paper evaluation-sheet">
        <p class="evaluation-soft">{say('evaluation.place', { number: numberOf(asked), of: itemCount })}</p>
        <h2 tabIndex={-1}>
          {say(`evaluation.item.${asked.item}`)}
          {withMoment && <strong class="evaluation-moment">{say(`evaluation.when.${asked.moment}`)}</strong>}
        </h2>
        <div class="evaluation-levels">
          {levelsInOrder.map((level) => (
            <button key={level} type="button" aria-pressed={level === answer} onClick={() => onAnswer(level)}>
              <Much level={level} />
              <span>{say(`evaluation.level.${level}`)}</span>
            </button>
          ))}
        </div>
      </section>
      <Ways {...props} />
    </>
  )
}

/** The way back, and past this one. */
function Ways({ answer, onSkip, onBack, player: { told }, say }: QuestionProps) {
  return (
    <div class="thumb">
      <Notice tone={told.tone}>{told.text}</Notice>
      <div class="evaluation-ways">
        {onBack && (
          <Button icon="left" onPress={onBack}>
            {say('evaluation.back')}
          </Button>
        )}
        <Button icon="right" onPress={onSkip}>
          {say(answer ? 'evaluation.on' : 'evaluation.skip')}
        </Button>
      </div>
    </div>
  )
}

/** As many of four steps as the answer says. */
function Much({ level }: { level: Level }) {
  return (
    <svg class="evaluation-much" width="48" height="32" viewBox="0 0 48 32" aria-hidden="true">
      {levelsInOrder.map((one, n) => (
        <rect
          key={one}
          class={one <= level ? 'evaluation-full' : ''}
          x={n * 12 + 1}
          y={22 - n * 7}
          width="9"
          height={9 + n * 7}
          rx="2"
        />
      ))}
    </svg>
  )
}
