import { Button } from '../../parts/Button.tsx'
import { BallotCount } from '../../talk/BallotCount.tsx'
import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import { WordsForm } from '../../talk/WordsForm.tsx'
import type { Desk } from '../desk.ts'
import { openingWords } from './boxes.ts'
import './controls.css'

/** Collects the golden tips, and lets them through one by one. What is in the box is seen by nobody before. */
export function TipControls({ desk }: { desk: Desk }) {
  const { table, console, say, player } = desk
  const tips = textsOf(console.texts, ['tip'])
  const { wouldTell = 0 } = console
  const note = (words: string) => player.play('noteText', { kind: 'tip', words })
  return (
    <>
      <BallotCount ballots={table.ballots} say={say} />
      {wouldTell > 0 && <p class="desk-told">{say('console.tip.wouldTell', { count: wouldTell })}</p>}
      <div class="desk-controls">
        {table.ballots?.closed ? <Again desk={desk} /> : <Collect desk={desk} />}
        <QueueButton
          desk={desk}
          words={say('console.tip.list', { number: tips.length })}
          texts={tips}
          sheet={(now) => (
            <TextQueue
              desk={now}
              texts={textsOf(now.console.texts, ['tip'])}
              none={now.say('console.tip.none')}
              themes
            />
          )}
        />
      </div>
      <WordsForm
        desk={desk}
        label={say('console.tip.note')}
        send={say('console.talk.toWall')}
        onSend={note}
      />
      <p class="desk-soft">{say('console.tip.line')}</p>
    </>
  )
}

/** Whoever is still typing can send nothing any more after this: it asks once more where somebody is. */
function Collect({ desk }: { desk: Desk }) {
  const { table, say, player, ask } = desk
  const ballots = table.ballots ?? { done: 0, of: 0 }
  const { done, of } = ballots
  const collect = () => void player.play('openBallots', {})
  const sure = () =>
    ask({
      title: say('console.tip.collectTitle'),
      text: openingWords(ballots, say('console.tip.collectText', { done, of }), say),
      yes: say('console.tip.collect'),
      onYes: collect,
    })
  return (
    <Button icon="box" blocked={player.blocked} onPress={done < of ? sure : collect}>
      {say('console.tip.collect')}
    </Button>
  )
}

function Again({ desk: { say, player } }: { desk: Desk }) {
  return (
    <Button icon="undo" blocked={player.blocked} onPress={() => void player.play('askAgain', {})}>
      {say('console.tip.again')}
    </Button>
  )
}
