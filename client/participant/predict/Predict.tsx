import { useState } from 'preact/hooks'

import type { Prediction } from '../../../rules/workshop.ts'
import { useHeard } from '../../parts/useHeard.ts'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { firstOpen, isOpen, type Question } from './asked.ts'
import Closed from './Closed.tsx'
import { End } from './End.tsx'
import { Largest } from './Largest.tsx'
import { Matters } from './Matters.tsx'
import { Share } from './Share.tsx'
import './predict.css'

/** Foretelling, in private: one question a screen, until the group's answers are shown. */
export default function Predict(screen: Screen) {
  return isOpen(screen.table, screen.own) ? <Asking {...screen} /> : <Closed {...screen} />
}

const askings = { largest: Largest, share: Share, matters: Matters } as const

function Asking(screen: Screen) {
  const { own, say } = screen
  const { play, told, blocked } = usePlay(screen)
  const [again, ask] = useState<Question>()
  const at = again ?? firstOpen(own.prediction)
  const sheet = useHeard(at)
  const answer = async (said: Prediction) => {
    if (await play('predict', said)) ask(undefined)
  }
  if (!at)
    return (
      <div ref={sheet}>
        <End {...screen} onChange={ask} />
      </div>
    )
  const One = askings[at]
  return (
    <div class="predict" ref={sheet}>
      <One
        key={at}
        {...screen}
        blocked={blocked}
        told={told}
        onAnswer={(said) => void answer(said)}
        {...(again ? { back: { words: say('predict.back'), go: () => ask(undefined) } } : {})}
      />
    </div>
  )
}
