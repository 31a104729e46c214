import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import { WordsForm } from '../../talk/WordsForm.tsx'
import type { Desk } from '../desk.ts'

/** What the group agrees on, in the facilitator's words; it stands on the wall at once. */
export function Agreed({ desk }: { desk: Desk }) {
  const { say, player } = desk
  const agreed = textsOf(desk.console.texts, ['agreed'])
  return (
    <section class="desk-agreed">
      <WordsForm
        desk={desk}
        label={say('console.dialogue.agreed')}
        send={say('console.dialogue.agreedAdd')}
        onSend={(words) => player.play('noteText', { kind: 'agreed', words })}
      />
      {agreed.length > 0 && (
        <QueueButton
          desk={desk}
          words={say('console.dialogue.agreedList', { number: agreed.length })}
          texts={agreed}
          sheet={(now) => (
            <TextQueue
              desk={now}
              texts={textsOf(now.console.texts, ['agreed'])}
              none={now.say('console.dialogue.agreedNone')}
            />
          )}
        />
      )}
    </section>
  )
}
