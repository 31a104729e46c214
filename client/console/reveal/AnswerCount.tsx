import { Button } from '../../parts/Button.tsx'
import { playersOf } from '../counts.ts'
import type { Desk } from '../desk.ts'

/** At a question: how many have answered, and the moment at which the answers open. */
export function AnswerCount({ desk }: { desk: Desk }) {
  const { console, table, own, say, player } = desk
  const question = table.slide?.question
  if (!question || !own.may.includes('showAnswers')) return null
  const of = playersOf(console).filter(([, { here, away }]) => here && away === undefined).length
  const on = !console.answersShown
  return (
    <div class="desk-row">
      <p>{say('console.answered', { count: question.answered, of })}</p>
      <Button icon="screen" blocked={player.blocked} onPress={() => void player.play('showAnswers', { on })}>
        {say(on ? 'console.answersShow' : 'console.answersHide')}
      </Button>
    </div>
  )
}
