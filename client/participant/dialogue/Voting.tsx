import { useState } from 'preact/hooks'

import type { Vote } from '../../../rules/workshop.ts'
import { tooLong, wordsOf } from '../../dialogue/ballot.ts'
import { voteIn, votesInOrder, voteSigns } from '../../dialogue/votes.ts'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { useDraft } from '../../talk/useDraft.ts'
import { WordsField } from '../../talk/WordsField.tsx'
import type { OneProps } from './props.ts'

/** The statement, three answers, a reason if one likes, and at the thumb the vote. */
export function Voting({ statement, mine, onAgain, ...screen }: OneProps) {
  const { say } = screen
  const player = usePlay(screen)
  const [choice, choose] = useState(voteIn(mine.ballot))
  const [words, write] = useDraft(`vote ${statement.id}`, mine.ballot?.words ?? '')
  const send = async () => {
    if (!choice || !(await player.play('vote', { choice, ...wordsOf(words) }))) return
    mine.keep({ choices: { vote: choice }, ...wordsOf(words) })
    onAgain(false)
  }
  const lack = choice ? tooLong(words, say) : say('dialogue.first')
  return (
    <>
      <section class="paper dialogue-sheet">
        <p class="dialogue-soft">{say('dialogue.ask')}</p>
        <h2 tabIndex={-1}>{statement.text[pageLanguage()]}</h2>
        <Three choice={choice} onChoose={choose} say={say} />
        <p class="dialogue-soft">{say('dialogue.private')}</p>
        {choice && (
          <WordsField label={say('dialogue.reason')} words={words} onWords={write} say={say} rows={2} />
        )}
      </section>
      <div class="thumb">
        <Notice tone={player.told.tone}>{player.told.text}</Notice>
        {mine.isIn && (
          <Button kind="quiet" icon="left" onPress={() => onAgain(false)}>
            {say('dialogue.back')}
          </Button>
        )}
        <Button kind="main" wide icon="check" blocked={player.blocked ?? lack} onPress={() => void send()}>
          {say('dialogue.vote')}
        </Button>
      </div>
    </>
  )
}

type ThreeProps = Pick<Screen, 'say'> & { choice: Vote | undefined; onChoose: (vote: Vote) => void }

/** Three big answers, each a sign and a word. */
function Three({ choice, onChoose, say }: ThreeProps) {
  return (
    <div class="dialogue-three">
      {votesInOrder.map((vote) => (
        <button
          key={vote}
          type="button"
          class={`dialogue-choice dialogue-${vote}`}
          aria-pressed={vote === choice}
          onClick={() => onChoose(vote)}
        >
          <Icon id={voteSigns[vote]} size={32} />
          <span>{say(`dialogue.${vote}`)}</span>
        </button>
      ))}
    </div>
  )
}
