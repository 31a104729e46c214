import type { Screen } from '../../../screen.ts'
import { BallotCount } from '../../../talk/BallotCount.tsx'
import { Notes } from '../../../talk/Notes.tsx'
import { Promised } from './Promised.tsx'
import { Recommendations } from './Recommendations.tsx'
import './wrapUp.css'

/** The four recommendations of the researchers beside what this group says; at the end who gets it, and when. */
export function WrapUp({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { ballots, recommendations = [], promise } = table
  return (
    <div class={`wall-wrapUp ${ballots?.closed ? 'wall-wrapUp-open' : ''}`}>
      <h1>{say('table.wrapUp.title')}</h1>
      <Recommendations of={recommendations} language={table.settings.language} say={say} />
      <Ours screen={screen} />
      <footer>
        {promise ? (
          <Promised promise={promise} say={say} />
        ) : (
          !ballots?.closed && <p class="wall-wrapUp-how">{say('table.wrapUp.choose')}</p>
        )}
        {!promise && <BallotCount ballots={ballots} say={say} big />}
      </footer>
    </div>
  )
}

/** What this group says itself: its sentences, its tips, and what it agreed on. */
function Ours({ screen: { table, say } }: { screen: Screen }) {
  const { tips = [], agreed = [], sentences = [] } = table
  const kinds = [
    { title: say('table.wrapUp.sentences'), notes: sentences },
    { title: say('table.wrapUp.tips'), notes: tips },
    { title: say('table.dialogue.agreed'), notes: agreed },
  ].filter(({ notes }) => notes.length > 0)
  if (kinds.length === 0) return <p class="wall-dialogue-ask">{say('table.wrapUp.noTips')}</p>
  const headings = kinds.map(({ title, notes }) => ({
    id: title,
    title,
    holds: ({ id }: { id: string }) => notes.some((note) => note.id === id),
  }))
  return (
    <Notes
      notes={kinds.flatMap(({ notes }) => notes)}
      headings={headings}
      label={say('table.wrapUp.ours')}
      say={say}
    />
  )
}
