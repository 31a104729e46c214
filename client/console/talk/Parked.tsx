import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import { WordsForm } from '../../talk/WordsForm.tsx'
import type { Desk } from '../desk.ts'

/** What somebody wants to come back to: written down now, so that the talk can go on. */
export function Parked({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const parked = textsOf(console.texts, ['parked'])
  const note = (words: string) => player.play('noteText', { kind: 'parked', words })
  return (
    <WordsForm desk={desk} label={say('console.parked.note')} send={say('console.talk.toWall')} onSend={note}>
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
    </WordsForm>
  )
}
