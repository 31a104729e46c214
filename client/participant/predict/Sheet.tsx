import type { ComponentChildren } from 'preact'

import type { Prediction } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Told } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { questions, type Question } from './asked.ts'

/** What each of the three questions is asked with. */
export type AskProps = Screen & {
  /** Why nothing can be answered now. */
  blocked: string | undefined
  told: Told
  onAnswer: (said: Prediction) => void
  /** The way back, where an answer that was given is changed. */
  back?: { words: string; go: () => void }
}

type SheetProps = Pick<AskProps, 'say'> & { of: Question; words: string; children: ComponentChildren }

/** The paper of one question: which one it is, and what is asked. */
export function Sheet({ of, words, say, children }: SheetProps) {
  return (
    <section class="paper predict-sheet">
      <p class="predict-place">
        {say('predict.place', { number: questions.indexOf(of) + 1, of: questions.length })}
      </p>
      <h2 id={`predict-${of}`} tabIndex={-1}>
        {words}
      </h2>
      {children}
    </section>
  )
}

type ThumbProps = Pick<AskProps, 'say' | 'blocked' | 'told' | 'back'> & {
  /** Why the answer is not whole yet. */
  missing?: string | undefined
  /** Absent where an answer is given by one tap. */
  onDone?: () => void
}

/** At the thumb: done, and the way back without a change. */
export function Thumb({ say, blocked, told, back, missing, onDone }: ThumbProps) {
  if (!onDone && !back && told.text === '') return null
  return (
    <div class="thumb">
      {told.text && <Notice tone={told.tone}>{told.text}</Notice>}
      {back && (
        <Button kind="quiet" icon="left" onPress={back.go}>
          {back.words}
        </Button>
      )}
      {onDone && (
        <Button kind="main" wide icon="check" blocked={blocked ?? missing} onPress={onDone}>
          {say('predict.done')}
        </Button>
      )}
    </div>
  )
}
