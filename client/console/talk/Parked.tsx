import { useState } from 'preact/hooks'

import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { WordsForm } from '../../talk/WordsForm.tsx'
import type { Desk } from '../desk.ts'

/** What somebody wants to come back to: written down now, so that the talk can go on. */
export function Parked({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const [isShown, show] = useState(true)
  const parked = textsOf(console.texts, ['parked'])
  const note = (words: string) =>
    player.play('noteText', { kind: 'parked', words, state: isShown ? 'shown' : 'hidden' })
  return (
    <section class="desk-parked">
      <WordsForm
        desk={desk}
        label={say('console.parked.note')}
        send={say('console.parked.keep')}
        onSend={note}
      />
      <div class="desk-controls">
        <Tick on={isShown} onPress={() => show(!isShown)}>
          {say('console.parked.show')}
        </Tick>
        <QueueButton
          desk={desk}
          words={say('console.parked.list', { number: parked.length })}
          texts={parked}
          sheet={(now) => (
            <TextQueue
              desk={now}
              texts={textsOf(now.console.texts, ['parked'])}
              none={now.say('console.parked.none')}
            />
          )}
        />
      </div>
    </section>
  )
}
