import { useState } from 'preact/hooks'

import { isAsked } from '../../dialogue/ballot.ts'
import { useHeard } from '../../dialogue/useHeard.ts'
import { useOwnBallot } from '../../dialogue/votes.ts'
import type { Screen } from '../../screen.ts'
import { Choosing } from './Choosing.tsx'
import { Chosen } from './Chosen.tsx'
import { Result } from './Result.tsx'
import { Sentence } from './Sentence.tsx'
import './wrapUp.css'

/** The most important of the recommendations, with one sentence if one likes; then what the group chose. */
export default function WrapUp(screen: Screen) {
  const { table, own } = screen
  const { at, first, choose, go } = useWay(screen)
  const kept = useOwnBallot(own.ballot).ballot?.choices['first']
  const isOpen = isAsked('recommend', table, own)
  const now = isOpen ? at : 'result'
  const where = useHeard(now)
  return (
    <div class="wrapUp" ref={where}>
      {now === 'result' && <Result {...screen} own={kept} />}
      {now === 'choosing' && <Choosing {...screen} first={first} onChoose={choose} onGo={go} />}
      {now === 'sentence' && first !== undefined && <Sentence {...screen} first={first} onGo={go} />}
      {now === 'chosen' && <Chosen {...screen} onGo={go} />}
    </div>
  )
}

export type At = 'choosing' | 'sentence' | 'chosen'
/** One message a screen, and the way between them. */
export type Go = (at: At) => void

function useWay({ own }: Screen) {
  const sent = own.ballot?.choices['first']
  const [at, go] = useState<At>(sent === undefined ? 'choosing' : 'chosen')
  const [first, choose] = useState(sent)
  return { at, first, choose, go }
}
