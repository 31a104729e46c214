import type { TalkCard } from '../../../rules/talk.ts'
import { Button } from '../../parts/Button.tsx'
import { cardsInOrder } from '../../talk/cards.ts'
import type { Desk } from '../desk.ts'
import { Parked } from './Parked.tsx'
import { TalkingRound } from './TalkingRound.tsx'
import './controls.css'

/** Which question card is large, whose turn it is, and what is kept for later. */
export function ExperienceControls({ desk }: { desk: Desk }) {
  const { table, say } = desk
  return (
    <>
      <fieldset class="desk-choices desk-talk-choices">
        <legend class="unseen">{say('console.card.which')}</legend>
        <Card desk={desk}>{say('console.card.all')}</Card>
        {cardsInOrder.map((card) => (
          <Card key={card} desk={desk} card={card}>
            {say(`talk.card.${card}`)}
          </Card>
        ))}
      </fieldset>
      <TalkingRound key={table.step.index} desk={desk} />
      <Parked desk={desk} />
    </>
  )
}

function Card({
  desk: { table, player },
  card,
  children,
}: {
  desk: Desk
  card?: TalkCard
  children: string
}) {
  return (
    <Button
      pressed={table.talkCard === card}
      blocked={player.blocked}
      onPress={() => void player.play('askCard', card ? { card } : {})}
    >
      {children}
    </Button>
  )
}
