import type { ComponentChildren } from 'preact'

import { VoteBars } from '../../../dialogue/VoteBars.tsx'
import { Marks, namesOf } from '../../../parts/MarkBadge.tsx'
import type { Screen } from '../../../screen.ts'
import { BallotCount } from '../../../talk/BallotCount.tsx'
import { Notes } from '../../../talk/Notes.tsx'
import { Talk } from '../Talk.tsx'
import { Others } from './Others.tsx'
import './dialogue.css'

type Statement = NonNullable<Screen['table']['statement']>

/** A statement, large; how many have voted, and nothing of what, until the votes are open. */
export function Dialogue({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { statement, agreed = [] } = table
  if (!statement && agreed.length === 0) return <Talk screen={screen} />
  return (
    <div class={`wall-dialogue ${statement?.counts ? 'wall-dialogue-open' : ''}`}>
      {statement && <Said statement={statement} language={table.settings.language} />}
      {statement ? <Under screen={screen} statement={statement} /> : <h1>{say('step.privacyDialogue')}</h1>}
      {agreed.length > 0 && (
        <Titled title={say('table.dialogue.agreed')}>
          <Notes notes={agreed} say={say} label={say('table.dialogue.agreed')} />
        </Titled>
      )}
    </div>
  )
}

function Said({
  statement: { theme, text },
  language,
}: {
  statement: Statement
  language: Screen['table']['settings']['language']
}) {
  return (
    <header class="wall-sheet wall-dialogue-said">
      <p>{theme[language]}</p>
      <h1>{text[language]}</h1>
    </header>
  )
}

/** Before: how many have voted. After: how, and beside it why, or what others said. */
function Under({ screen: { table, say }, statement }: { screen: Screen; statement: Statement }) {
  const { counts, reasons = [], others } = statement
  if (!counts)
    return (
      <div class="wall-dialogue-wait">
        {!table.ballots?.closed && <p class="wall-line">{say('table.dialogue.vote')}</p>}
        <BallotCount ballots={table.ballots} say={say} big />
      </div>
    )
  return (
    <div class="wall-dialogue-both">
      <section class="wall-sheet wall-dialogue-votes">
        <h2>{say('dialogue.result')}</h2>
        <VoteBars counts={counts} say={say} />
        <Turn table={table} say={say} />
      </section>
      {others ? (
        <Others others={others} language={table.settings.language} say={say} />
      ) : (
        <Reasons reasons={reasons} say={say} />
      )}
    </div>
  )
}

/** Who tells why; nobody has to. */
function Turn({ table: { turn, seats }, say }: Pick<Screen, 'table' | 'say'>) {
  const seat = turn === undefined ? undefined : seats[turn]
  return (
    <p class="wall-dialogue-turn" role="status">
      {seat?.mark && <Marks of={seat} size={40} />}
      {seat?.mark && say('table.turn', { name: namesOf(seat, say) })}
    </p>
  )
}

/** Why people think so, without names; as long as there is nothing, the question. */
function Reasons({ reasons, say }: { reasons: NonNullable<Statement['reasons']>; say: Screen['say'] }) {
  if (reasons.length === 0) return <p class="wall-dialogue-ask">{say('table.dialogue.ask')}</p>
  return (
    <Titled title={say('table.dialogue.reasons')}>
      <Notes notes={reasons} say={say} label={say('table.dialogue.reasons')} />
    </Titled>
  )
}

/** Notes under what they are. */
function Titled({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="wall-titled">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
