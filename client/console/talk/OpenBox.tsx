import { Button } from '../../parts/Button.tsx'
import type { SayKey } from '../../text.ts'
import type { Desk } from '../desk.ts'
import { openingWords } from './boxes.ts'

type OpenBoxProps = {
  desk: Desk
  /** What the button says, why it does nothing yet, and what is asked where somebody is still busy. */
  words: Record<'open' | 'nobody' | 'title' | 'text', SayKey>
}

/** The moment at which a ballot box opens, and the way back; it asks once more as long as somebody has put nothing in. */
export function OpenBox({ desk, words }: OpenBoxProps) {
  const { table, say, player, ask } = desk
  const ballots = table.ballots ?? { done: 0, of: 0 }
  const { done, of, closed } = ballots
  if (closed) return <AskAnew desk={desk} />
  const open = () => void player.play('openBallots', {})
  const sure = () =>
    ask({
      title: say(words.title),
      text: openingWords(ballots, say(words.text), say),
      yes: say(words.open),
      onYes: open,
    })
  return (
    <Button
      icon="box"
      blocked={player.blocked ?? (done === 0 ? say(words.nobody) : undefined)}
      onPress={done < of ? sure : open}
    >
      {say(words.open)}
    </Button>
  )
}

/** Where a box was opened by a slip: everybody chooses anew. */
function AskAnew({ desk: { own, table, say, player, ask } }: Pick<OpenBoxProps, 'desk'>) {
  if (table.lookingBack || !own.may.includes('askAnew')) return null
  const sure = () =>
    ask({
      title: say('console.ballots.anewTitle'),
      text: say('console.ballots.anewText'),
      yes: say('console.ballots.anew'),
      onYes: () => void player.play('askAnew', {}),
    })
  return (
    <Button kind="quiet" icon="undo" blocked={player.blocked} onPress={sure}>
      {say('console.ballots.anew')}
    </Button>
  )
}
