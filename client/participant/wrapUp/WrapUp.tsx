import { useState } from 'preact/hooks'

import { isAsked } from '../../dialogue/ballot.ts'
import { useOwnBallot, type OwnBallot } from '../../dialogue/ownBallot.tsx'
import { useHeard } from '../../parts/useHeard.ts'
import type { Screen } from '../../screen.ts'
import { Choosing } from './Choosing.tsx'
import { Chosen } from './Chosen.tsx'
import { Result } from './Result.tsx'
import { Sentence } from './Sentence.tsx'
import './wrapUp.css'

/** The most important of the recommendations, with one sentence if one likes; then what the group chose. */
export default function WrapUp(screen: Screen) {
  const { table, own } = screen
  const mine = useOwnBallot(screen)
  const { at, first, choose, go } = useWay(mine, table.ballots?.asked)
  const isOpen = isAsked('recommend', table, own)
  const now = isOpen ? at : 'result'
  const where = useHeard(now)
  return (
    <div class="wrapUp" ref={where}>
      {now === 'result' && <Result {...screen} own={mine.ballot?.choices['first']} />}
      {now === 'choosing' && (
        <Choosing {...screen} first={first} onChoose={choose} isIn={mine.isIn} onGo={go} />
      )}
      {now === 'sentence' && first !== undefined && (
        <Sentence {...screen} first={first} mine={mine} onGo={go} />
      )}
      {now === 'chosen' && <Chosen {...screen} mine={mine} onGo={go} />}
    </div>
  )
}

export type At = 'choosing' | 'sentence' | 'chosen'
/** One message a screen, and the way between them. */
export type Go = (at: At) => void

/** Where one is; when it is asked anew one begins again. */
function useWay({ ballot, isIn }: OwnBallot, asked: number | undefined) {
  const begin = { asked, at: isIn ? 'chosen' : 'choosing', first: ballot?.choices['first'] } as const
  const [way, set] = useState<{ asked: number | undefined; at: At; first: string | undefined }>(begin)
  const now = way.asked === asked ? way : begin
  return {
    ...now,
    choose: (first: string) => set({ ...now, first }),
    go: (at: At) => set({ ...now, at }),
  }
}
