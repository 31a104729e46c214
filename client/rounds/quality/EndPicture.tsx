import type { Labels } from '../../../rules/deck.ts'
import type { SeenGuess, SeenQuality } from '../../../rules/view/views.ts'
import type { Say } from '../../text.ts'
import { guessWords } from './messy.ts'
import { Tally } from './Tally.tsx'

type EndProps = { quality: SeenQuality; labels: Labels; say: Say }

/** What became of the messy cards, and what it cost: no choice was the right one. */
export function EndPicture({ quality, labels, say }: EndProps) {
  const { guesses, askedBack, withAnswers, persons, wrong = 0 } = quality
  return (
    <div class="messyEnd">
      <h2>{say('quality.end.title')}</h2>
      <Tally quality={quality} say={say} />
      {guesses.length > 0 && <Guesses guesses={guesses} wrong={wrong} labels={labels} say={say} />}
      {askedBack > 0 && <p>{say('quality.end.answers', { count: withAnswers, persons })}</p>}
      <p class="messyEnd-last">{say('quality.end.noRight')}</p>
    </div>
  )
}

type GuessesProps = { guesses: readonly SeenGuess[]; wrong: number; labels: Labels; say: Say }

function Guesses({ guesses, wrong, labels, say }: GuessesProps) {
  return (
    <div class="messyEnd-guesses">
      <h3>{say('quality.end.guesses')}</h3>
      <ul>
        {guesses.map((guess) => {
          const { title, value } = guessWords(guess, labels, say)
          return (
            <li key={guess.id}>
              {title}: <b>{value}</b>
            </li>
          )
        })}
      </ul>
      <p>{wrong === 0 ? say('quality.end.right') : say('quality.end.wrong', { count: wrong })}</p>
    </div>
  )
}
