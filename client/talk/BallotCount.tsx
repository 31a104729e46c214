import type { TableView } from '../../rules/view/views.ts'
import type { Say } from '../text.ts'
import { Lamps } from './Lamps.tsx'
import './words.css'

type BallotCountProps = {
  ballots: TableView['ballots']
  say: Say
  /** On the wall: with a lamp for each device, and large. */
  big?: boolean
}

/** "5 of 8 are done": how many put something in the box that is open, and never who. */
export function BallotCount({ ballots, say, big }: BallotCountProps) {
  if (!ballots || ballots.closed || ballots.of === 0) return null
  const { done, of } = ballots
  const words = done === of ? say('talk.allDone') : say('talk.done', { done, of })
  if (!big)
    return (
      <p class="ballotCount" role="status">
        {words}
      </p>
    )
  return (
    <div class="ballotCount ballotCount-big">
      <Lamps done={done} of={of} />
      <p role="status">{words}</p>
    </div>
  )
}
