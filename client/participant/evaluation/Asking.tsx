import { useState } from 'preact/hooks'

import type { Level } from '../../../rules/workshop.ts'
import { tooLong, wordsOf } from '../../dialogue/ballot.ts'
import type { OwnBallot } from '../../dialogue/ownBallot.tsx'
import { useHeard } from '../../parts/useHeard.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { useDraft } from '../../talk/useDraft.ts'
import { WordsField } from '../../talk/WordsField.tsx'
import { answersIn, answerTo, askedFor, carriedOf, withAnswer, type Answers, type Moment } from './asked.ts'
import { Question } from './Question.tsx'
import './evaluation.css'

type AskingProps = Pick<Screen, 'say' | 'act' | 'online'> & {
  moments: readonly Moment[]
  /** Whether one open line is asked at the end. */
  withWords: boolean
  mine: OwnBallot
  onDone: () => void
}

/** The statements one after the other, with a way back; all is sent together at the end. */
export function Asking(props: AskingProps) {
  const { moments, say } = props
  const player = usePlay(props)
  const { asked, answers, words, write, give, skip, back, send } = useWay(props, player)
  const where = useHeard(asked ? `${asked.item} ${asked.moment}` : 'words')
  return (
    <div class="evaluation" ref={where}>
      {asked ? (
        <Question
          asked={asked}
          withMoment={moments.length > 1}
          answer={answerTo(asked, answers)}
          onAnswer={give}
          onSkip={skip}
          onBack={back}
          player={player}
          say={say}
        />
      ) : (
        <OneLine words={words} onWords={write} onBack={back} onSend={send} player={player} say={say} />
      )}
    </div>
  )
}

/** Which question is on, what was answered so far, and where one goes from here. */
function useWay({ mine, moments, withWords, onDone }: AskingProps, { play }: Player) {
  const [answers, keep] = useState<Answers>(mine.ballot ? answersIn(mine.ballot) : {})
  const [words, write] = useDraft('evaluation', mine.ballot?.words ?? '')
  const [at, go] = useState(0)
  const all = askedFor(moments)
  const asked = all[at]
  const sent = async (all: Answers) => {
    if (!(await play('evaluate', { ...carriedOf(moments, all), ...wordsOf(words) }))) return
    mine.keep({ choices: all, ...wordsOf(words) })
    onDone()
  }
  const next = (given: Answers) => {
    keep(given)
    if (at + 1 < all.length || withWords) go(at + 1)
    else void sent(given)
  }
  return {
    asked,
    answers,
    words,
    write,
    give: (level: Level) => asked && next(withAnswer(asked, level, answers)),
    skip: () => next(answers),
    back: at > 0 ? () => go(at - 1) : undefined,
    send: () => void sent(answers),
  }
}

type OneLineProps = Pick<Screen, 'say'> & {
  words: string
  onWords: (words: string) => void
  onBack: (() => void) | undefined
  onSend: () => void
  player: Player
}

/** What somebody takes home, if they like to say; and at the thumb everything goes. */
function OneLine({ words, onWords, onBack, onSend, player, say }: OneLineProps) {
  return (
    <>
      <section class="paper evaluation-sheet">
        <h2 tabIndex={-1}>{say('evaluation.words')}</h2>
        <p>{say('evaluation.wordsLine')}</p>
        <WordsField label={say('evaluation.wordsField')} words={words} onWords={onWords} say={say} quiet />
      </section>
      <div class="thumb">
        <Notice tone={player.told.tone}>{player.told.text}</Notice>
        {onBack && (
          <Button kind="quiet" icon="left" onPress={onBack}>
            {say('evaluation.back')}
          </Button>
        )}
        <Button
          kind="main"
          wide
          icon="check"
          blocked={player.blocked ?? tooLong(words, say)}
          onPress={onSend}
        >
          {say('evaluation.send')}
        </Button>
      </div>
    </>
  )
}
