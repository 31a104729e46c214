import { useState } from 'preact/hooks'

import { isAsked } from '../../dialogue/ballot.ts'
import { LookUp } from '../../dialogue/LookUp.tsx'
import { useHeard } from '../../parts/useHeard.ts'
import { useOwnBallot } from '../../dialogue/ownBallot.tsx'
import { voteIn } from '../../dialogue/votes.ts'
import { VoteBars } from '../../dialogue/VoteBars.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Screen } from '../../screen.ts'
import type { OneProps } from './props.ts'
import { Voted } from './Voted.tsx'
import { Voting } from './Voting.tsx'
import './dialogue.css'

/** A statement to vote on in private; when the votes are open, how the group voted. */
export default function Dialogue(screen: Screen) {
  const { statement, ballots } = screen.table
  const mine = useOwnBallot(screen)
  const [again, ask] = useState<string>()
  const isAgain = again !== undefined && again === statement?.id
  const where = useHeard([statement?.id, statement?.counts !== undefined, mine.isIn && !isAgain].join())
  return (
    <div class="dialogue" ref={where}>
      {statement ? (
        <One
          key={`${statement.id} ${ballots?.asked}`}
          {...screen}
          statement={statement}
          mine={mine}
          again={isAgain}
          onAgain={(on) => ask(on ? statement.id : undefined)}
        />
      ) : (
        <None say={screen.say} />
      )}
    </div>
  )
}

function None({ say }: Pick<Screen, 'say'>) {
  return (
    <section class="paper calm">
      <Icon id="talk" size={72} />
      <h2 tabIndex={-1}>{say('dialogue.none.title')}</h2>
      <p>{say('dialogue.none.text')}</p>
    </section>
  )
}

function One(props: OneProps) {
  const { table, own, statement, again, mine } = props
  if (statement.counts || !isAsked('vote', table, own)) return <Looking {...props} />
  return mine.isIn && !again ? <Voted {...props} /> : <Voting {...props} />
}

/** How the group voted; only the statement for who looks back at one that was never opened, or cannot vote. */
function Looking({ statement, mine, say }: OneProps) {
  const { counts, text } = statement
  return (
    <section class="paper dialogue-sheet">
      {counts && <p class="dialogue-soft">{say('dialogue.result')}</p>}
      <h2 tabIndex={-1}>{text[pageLanguage()]}</h2>
      {counts && <VoteBars counts={counts} own={voteIn(mine.ballot)} say={say} />}
      <LookUp>{say('dialogue.look')}</LookUp>
    </section>
  )
}
