import type { Screen } from '../../../screen.ts'
import { BallotCount } from '../../../talk/BallotCount.tsx'
import { Notes } from '../../../talk/Notes.tsx'
import { themesInOrder } from '../../../talk/queue.ts'
import { Drawing } from '../drawings/Drawing.tsx'
import './talk.css'

/** The question and how many have answered; once tips are let through, the notes, without names. */
export function Tips({ screen }: { screen: Screen }) {
  const { tips = [] } = screen.table
  return tips.length === 0 ? <Asking screen={screen} /> : <OnWall screen={screen} />
}

function Asking({ screen: { table, say } }: { screen: Screen }) {
  const isClosed = table.ballots?.closed === true
  return (
    <div class="wall-talk wall-tips-asking">
      <Drawing of="goldenTip" />
      <div class="wall-sheet">
        <h1>{say('step.goldenTip')}</h1>
        <p class="wall-talk-question">{say('tip.question')}</p>
        <p class="wall-tips-how">{say(isClosed ? 'table.tipsIn' : 'table.tipHow')}</p>
      </div>
      <BallotCount ballots={table.ballots} say={say} big />
    </div>
  )
}

/** By what they are about, as soon as one of them says what that is. */
function OnWall({ screen: { table, say } }: { screen: Screen }) {
  const { tips = [], ballots } = table
  const isGrouped = tips.some(({ theme }) => theme !== undefined)
  const headings = themesInOrder.map((id) => ({
    id,
    title: say(`talk.theme.${id}`),
    holds: (note: { theme?: string }) => note.theme === id,
  }))
  return (
    <div class="wall-notes">
      <header>
        <h1>{say('table.tips')}</h1>
        <BallotCount ballots={ballots} say={say} />
      </header>
      <Notes
        notes={tips}
        say={say}
        label={say('table.tips')}
        {...(isGrouped ? { headings, rest: say('talk.theme.none') } : {})}
      />
    </div>
  )
}
