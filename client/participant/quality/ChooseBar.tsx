import { useEffect, useRef, useState } from 'preact/hooks'

import { qualityChoices } from '../../rounds/quality/choices.ts'
import type { SeenMessy } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import { ChoiceButton } from '../../rounds/quality/ChoiceButton.tsx'
import { decisionOf, valueOf } from '../../rounds/quality/messy.ts'
import type { Screen } from '../../screen.ts'

type BarProps = { screen: Screen; card: SeenMessy }

/** Three big buttons, each with its price; who repairs says as what. Everybody can change what the group chose. */
export function ChooseBar({ screen, card }: BarProps) {
  const { own, labels, say } = screen
  const player = usePlay(screen)
  const [guesses, guess] = useState<boolean | undefined>(undefined)
  const said = decisionOf(card, labels, say)
  if (!own.may.includes('decideCard'))
    return said === undefined ? null : <p class="messy-said">{say('quality.chosenNow', { choice: said })}</p>
  return (
    <div class="thumb messy-bar">
      {player.told.text !== '' && <Notice tone={player.told.tone}>{player.told.text}</Notice>}
      {guesses ? (
        <Guesses screen={screen} card={card} player={player} onDone={() => guess(false)} />
      ) : (
        <Choices
          screen={screen}
          card={card}
          player={player}
          isBack={guesses === false}
          onGuess={() => guess(true)}
        />
      )}
    </div>
  )
}

/** What took the place of a button that was pressed gets the focus, or the keyboard would begin anew. */
function useFocus<T extends HTMLElement>(takes: boolean) {
  const there = useRef<T>(null)
  useEffect(() => {
    if (takes) there.current?.focus({ preventScroll: true })
  }, [takes])
  return there
}

type ChoicesProps = BarProps & { player: Player; isBack: boolean; onGuess: () => void }

function Choices({ screen: { labels, say }, card, player, isBack, onGuess }: ChoicesProps) {
  const there = useFocus<HTMLParagraphElement>(isBack)
  const said = decisionOf(card, labels, say)
  return (
    <>
      <p ref={there} tabIndex={-1} role="status" class="messy-asked">
        {said === undefined ? say('quality.together') : say('quality.chosen', { choice: said })}
      </p>
      {qualityChoices.map((choice) => (
        <ChoiceButton
          key={choice}
          choice={choice}
          chosen={card.decision?.choice === choice}
          blocked={player.blocked}
          say={say}
          onPress={() => {
            if (choice === 'repair' && card.options.length > 0) return onGuess()
            void player.play('decideCard', { card: card.id, choice })
          }}
        />
      ))}
    </>
  )
}

type GuessesProps = BarProps & { player: Player; onDone: () => void }

/** Who repairs has to guess: one button for each thing that could have stood there. */
function Guesses({ screen: { labels, say }, card, player, onDone }: GuessesProps) {
  const there = useFocus<HTMLHeadingElement>(true)
  const choose = async (value: string) => {
    if (await player.play('decideCard', { card: card.id, choice: 'repair', value })) onDone()
  }
  return (
    <>
      <h2 ref={there} tabIndex={-1} class="messy-asked">
        {say('quality.guess')}
      </h2>
      {card.options.map((value) => (
        <Button
          key={value}
          wide
          pressed={card.decision?.value === value}
          blocked={player.blocked}
          onPress={() => void choose(value)}
        >
          {valueOf(card.face.variable, value, labels)}
        </Button>
      ))}
      <Button kind="quiet" icon="left" onPress={onDone}>
        {say('quality.guessBack')}
      </Button>
    </>
  )
}
