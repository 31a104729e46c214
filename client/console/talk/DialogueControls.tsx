import { Button } from '../../parts/Button.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import { BallotCount } from '../../talk/BallotCount.tsx'
import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import type { Desk } from '../desk.ts'
import { SheetButton } from '../SheetButton.tsx'
import { Agreed } from './Agreed.tsx'
import { OpenBox } from './OpenBox.tsx'
import { StatementList } from './StatementList.tsx'
import { TalkingRound } from './TalkingRound.tsx'
import './talk.css'

/** Puts a statement on, opens the votes, shows what others said, and writes down what the group agrees on. */
export function DialogueControls({ desk }: { desk: Desk }) {
  const { table, say } = desk
  if (!table.statement)
    return (
      <>
        <p>{say('console.dialogue.line')}</p>
        <div class="desk-controls">
          <Choose desk={desk}>{say('console.dialogue.choose')}</Choose>
          <Agreed desk={desk} />
        </div>
      </>
    )
  return (
    <>
      <Now desk={desk} statement={table.statement} />
      <div class="desk-controls desk-controls-many">
        <OpenBox
          desk={desk}
          words={{
            open: 'console.dialogue.open',
            nobody: 'console.dialogue.nobody',
            title: 'console.dialogue.openTitle',
            text: 'console.dialogue.openText',
          }}
        />
        <Others desk={desk} statement={table.statement} />
        <Reasons desk={desk} />
        <Turns desk={desk} />
        <Agreed desk={desk} />
        <Choose desk={desk}>{say('console.dialogue.another')}</Choose>
      </div>
    </>
  )
}

type Statement = NonNullable<Desk['table']['statement']>
type OfStatement = { desk: Desk; statement: Statement }

/** The statement that is on, how far the vote is, and what to do with it. */
function Now({ desk: { table, say, player }, statement: { theme, text, counts } }: OfStatement) {
  const language = pageLanguage()
  return (
    <section class="desk-statement">
      <div class="desk-statement-head">
        <p class="desk-soft">
          {say('console.dialogue.now')} · {theme[language]}
        </p>
        <BallotCount ballots={table.ballots} say={say} />
      </div>
      <h3>{text[language]}</h3>
      {counts && <p class="desk-done">{say('console.dialogue.result', counts)}</p>}
      <p class="desk-soft">{say(counts ? 'console.dialogue.talk' : 'console.dialogue.pairs')}</p>
      {player.told.tone === 'no' && <p role="status">{player.told.text}</p>}
    </section>
  )
}

/** What people in the four cities said; only after the group has said what it thinks itself. */
function Others({ desk: { console, say, player }, statement: { counts, others } }: OfStatement) {
  if (!counts) return null
  const { othersShown } = console
  return (
    <>
      <Button
        icon="screen"
        blocked={player.blocked}
        onPress={() => void player.play('showOthers', { on: !othersShown })}
      >
        {say(othersShown ? 'console.dialogue.othersHide' : 'console.dialogue.othersShow')}
      </Button>
      {othersShown && !others && <p role="status">{say('console.dialogue.othersNone')}</p>}
    </>
  )
}

function Reasons({ desk }: { desk: Desk }) {
  const { say } = desk
  return (
    <QueueButton
      desk={desk}
      words={say('console.dialogue.reasons')}
      texts={textsOf(desk.console.texts, ['reason'])}
      sheet={(now) => (
        <TextQueue
          desk={now}
          texts={textsOf(now.console.texts, ['reason'])}
          none={now.say('console.dialogue.reasonsNone')}
          about={({ about }) => now.console.statements.find(({ id }) => id === about)?.text[pageLanguage()]}
        />
      )}
    />
  )
}

/** The list of all statements, in a sheet. */
function Choose({ desk, children }: { desk: Desk; children: string }) {
  return (
    <SheetButton
      desk={desk}
      title={desk.say('console.dialogue.choose')}
      sheet={(now, close) => <StatementList desk={now} onChosen={close} />}
    >
      {children}
    </SheetButton>
  )
}

function Turns({ desk }: { desk: Desk }) {
  const title = desk.say('console.dialogue.turns')
  return <SheetButton desk={desk} title={title} icon="talk" sheet={(now) => <TalkingRound desk={now} />} />
}
