import { useState } from 'preact/hooks'

import { tooLong, wordsOf } from '../../dialogue/ballot.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { WordsField } from '../../talk/WordsField.tsx'
import { TheChoice } from './TheChoice.tsx'
import type { Go } from './WrapUp.tsx'

/** One sentence for the municipality, if one likes; then all is sent together. */
export function Sentence({ first, onGo, ...screen }: Screen & { first: string; onGo: Go }) {
  const { table, own, say } = screen
  const player = usePlay(screen)
  const [words, write] = useState(own.ballot?.words ?? '')
  const send = async () => {
    if (await player.play('recommend', { first, ...wordsOf(words) })) onGo('chosen')
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
