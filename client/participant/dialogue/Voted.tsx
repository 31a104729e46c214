import { LookUp } from '../../dialogue/LookUp.tsx'
import { voteIn } from '../../dialogue/votes.ts'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { OneProps } from './props.ts'

/** The vote is in: rest, with a way to change it as long as nothing is open. */
export function Voted({ statement, mine: { ballot }, say, onAgain }: OneProps) {
  const vote = voteIn(ballot)
  return (
    <section class="paper dialogue-sheet dialogue-sent">
      <Icon id="check" size={48} />
      <h2 tabIndex={-1}>{say('dialogue.sent')}</h2>
      <p>{statement.text[pageLanguage()]}</p>
      {vote && (
        <p>
          <strong>{say('dialogue.chose', { vote: say(`dialogue.${vote}`) })}</strong>
        </p>
      )}
      {ballot?.words && <p class="dialogue-words">{ballot.words}</p>}
      <Button icon="pencil" onPress={() => onAgain(true)}>
        {say('dialogue.change')}
      </Button>
      <LookUp>{say('dialogue.look')}</LookUp>
    </section>
  )
}
