import { tooLong, wordsOf } from '../../dialogue/ballot.ts'
import type { OwnBallot } from '../../dialogue/ownBallot.tsx'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { useDraft } from '../../talk/useDraft.ts'
import { WordsField } from '../../talk/WordsField.tsx'
import { TheChoice } from './TheChoice.tsx'
import type { Go } from './WrapUp.tsx'

type SentenceProps = Screen & { first: string; mine: OwnBallot; onGo: Go }

/** One sentence for the municipality, if one likes; then all is sent together. */
export function Sentence({ first, mine, onGo, ...screen }: SentenceProps) {
  const { table, say } = screen
  const player = usePlay(screen)
  const [words, write] = useDraft('sentence', mine.ballot?.words ?? '')
  const send = async () => {
    if (!(await player.play('recommend', { first, ...wordsOf(words) }))) return
    mine.keep({ choices: { first }, ...wordsOf(words) })
    onGo('chosen')
  }
  return (
    <>
      <section class="paper wrapUp-sheet">
        <TheChoice table={table} first={first} say={say} />
        <h2 tabIndex={-1}>{say('wrapUp.sentence')}</h2>
        <p>{say('wrapUp.sentenceLine')}</p>
        <WordsField label={say('wrapUp.sentenceField')} words={words} onWords={write} say={say} quiet />
      </section>
      <div class="thumb">
        <Notice tone={player.told.tone}>{player.told.text}</Notice>
        <Button kind="quiet" icon="left" onPress={() => onGo('choosing')}>
          {say('wrapUp.back')}
        </Button>
        <Button
          kind="main"
          wide
          icon="check"
          blocked={player.blocked ?? tooLong(words, say)}
          onPress={() => void send()}
        >
          {say('wrapUp.send')}
        </Button>
      </div>
    </>
  )
}
