import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import { WordsForm } from '../../talk/WordsForm.tsx'
import type { Desk } from '../desk.ts'

/** What the group agrees on, in the facilitator's words; it stands on the wall at once. */
export function Agreed({ desk }: { desk: Desk }) {
  const agreed = textsOf(desk.console.texts, ['agreed'])
  return (
    <QueueButton
      desk={desk}
      words={desk.say('console.dialogue.agreedList', { number: agreed.length })}
      texts={agreed}
      sheet={(now) => (
        <>
          <WordsForm
            desk={now}
            label={now.say('console.dialogue.agreed')}
            send={now.say('console.dialogue.agreedAdd')}
            onSend={(words) => now.player.play('noteText', { kind: 'agreed', words })}
          />
          <TextQueue
            desk={now}
            texts={textsOf(now.console.texts, ['agreed'])}
            none={now.say('console.dialogue.agreedNone')}
          />
        </>
      )}
    />
  )
}
