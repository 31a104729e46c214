import { useState } from 'preact/hooks'

import type { SeenMessy, SeenQuality } from '../../../../rules/view/views.ts'
import { Button } from '../../../parts/Button.tsx'
import { usePlay } from '../../../parts/usePlay.ts'
import { ChoiceButton } from '../../../rounds/quality/ChoiceButton.tsx'
import { qualityChoices } from '../../../rounds/quality/choices.ts'
import { EndPicture } from '../../../rounds/quality/EndPicture.tsx'
import { decisionOf, valueOf } from '../../../rounds/quality/messy.ts'
import { MessyCard } from '../../../rounds/quality/MessyCard.tsx'
import { Reality } from '../../../rounds/quality/Reality.tsx'
import { Tally } from '../../../rounds/quality/Tally.tsx'
import type { Screen } from '../../../screen.ts'
import './qualityWall.css'

export type QualityWallProps = { screen: Screen; quality: SeenQuality }

/** One messy card on the wall, what can be done with it, and how many persons are still complete. */
export default function QualityWall({ screen, quality }: QualityWallProps) {
  const { table, labels, say } = screen
  const { card } = quality
  if (quality.picture === 'reality')
    return (
      <div class="wall-points">
        <h1 class="unseen">{say('step.dataQuality')}</h1>
        <Reality quality={quality} say={say} language={table.settings.language} />
      </div>
    )
  if (!card)
    return (
      <div class="wall-messyEnd">
        <h1 class="unseen">{say('step.dataQuality')}</h1>
        <section class="wall-sheet">
          <EndPicture quality={quality} labels={labels} say={say} />
        </section>
      </div>
    )
  return (
    <div class="wall-messy">
      <header class="wall-messy-head">
        <h1>{say('quality.ask')}</h1>
        <p>{say('quality.card', { number: quality.number, of: quality.of })}</p>
      </header>
      <MessyCard card={card} labels={labels} say={say} />
      <Choosing key={card.id} screen={screen} card={card} />
      <section class="wall-sheet wall-messy-tally">
        <Tally quality={quality} say={say} />
      </section>
    </div>
  )
}

/** The three ways, in sight of all; on a table that may be touched they are buttons. */
function Choosing({ screen, card }: { screen: Screen; card: SeenMessy }) {
  const { own, labels, say } = screen
  const player = usePlay(screen)
  const [guesses, guess] = useState(false)
  const mayPress = own.may.includes('decideCard')
  const said = decisionOf(card, labels, say)
  const choose = (choice: (typeof qualityChoices)[number]) => () => {
    if (choice === 'repair' && card.options.length > 0) guess(true)
    else void player.play('decideCard', { card: card.id, choice })
  }
  return (
    <div class="wall-messy-ways">
      {guesses ? (
        <Guesses screen={screen} card={card} onDone={() => guess(false)} />
      ) : (
        qualityChoices.map((choice) => (
          <ChoiceButton
            key={choice}
            choice={choice}
            chosen={card.decision?.choice === choice}
            say={say}
            onPress={mayPress ? choose(choice) : undefined}
          />
        ))
      )}
      <p role="status">
        {said === undefined ? say('table.quality.choose') : say('quality.chosenNow', { choice: said })}
      </p>
    </div>
  )
}

type GuessesProps = { screen: Screen; card: SeenMessy; onDone: () => void }

function Guesses({ screen, card, onDone }: GuessesProps) {
  const { labels, say } = screen
  const player = usePlay(screen)
  return (
    <>
      <h2>{say('quality.guess')}</h2>
      {card.options.map((value) => (
        <Button
          key={value}
          wide
          onPress={() => {
            onDone()
            void player.play('decideCard', { card: card.id, choice: 'repair', value })
          }}
        >
          {valueOf(card.face.variable, value, labels)}
        </Button>
      ))}
      <Button onPress={onDone}>{say('quality.guessBack')}</Button>
    </>
  )
}
