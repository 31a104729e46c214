import { Button } from '../../parts/Button.tsx'
import type { SayKey } from '../../text.ts'
import type { Desk } from '../desk.ts'

type OpenBoxProps = {
  desk: Desk
  /** What the button says, why it does nothing yet, and what is asked where somebody is still busy. */
  words: Record<'open' | 'nobody' | 'title' | 'text', SayKey>
}

/** The moment at which a ballot box opens; it asks once more as long as somebody has put nothing in. */
export function OpenBox({ desk, words }: OpenBoxProps) {
  const { table, say, player, ask } = desk
  const { done, of, closed } = table.ballots ?? { done: 0, of: 0 }
  if (closed) return null
  const open = () => void player.play('openBallots', {})
  const sure = () =>
    ask({ title: say(words.title), text: say(words.text), yes: say(words.open), onYes: open })
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
