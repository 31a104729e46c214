import type { TalkCard } from '../../../../rules/talk.ts'
import { Marks, namesOf } from '../../../parts/MarkBadge.tsx'
import type { Screen } from '../../../screen.ts'
import { Notes } from '../../../talk/Notes.tsx'
import { cardsInOrder } from '../../../talk/cards.ts'
import './talk.css'

/** Three question cards, or one of them large; whose turn it is, and what is kept for later. */
export function Experiences({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { talkCard, parked = [] } = table
  return (
    <div class={`wall-experiences${parked.length > 0 ? ' wall-experiences-parked' : ''}`}>
      <h1>{say('step.experiences')}</h1>
      <ul class={talkCard ? 'wall-cards wall-cards-chosen' : 'wall-cards'} aria-live="polite">
        {cardsInOrder.map((card) => (
          <Question key={card} card={card} chosen={talkCard} say={say} />
        ))}
      </ul>
      <Turn screen={screen} />
      {parked.length > 0 && (
        <section class="wall-parked">
          <h2>{say('table.parked')}</h2>
          <Notes notes={parked} say={say} label={say('table.parked')} />
        </section>
      )}
    </div>
  )
}

type QuestionProps = Pick<Screen, 'say'> & { card: TalkCard; chosen: TalkCard | undefined }

function Question({ card, chosen, say }: QuestionProps) {
  const look = card === chosen ? 'wall-card-large' : 'wall-card-small'
  return <li class={`wall-card wall-sheet ${chosen ? look : ''}`}>{say(`talk.card.${card}`)}</li>
}

/** The mark of who tells, in shape, colour and words; nobody has to. */
function Turn({ screen: { table, say } }: { screen: Screen }) {
  const seat = table.turn === undefined ? undefined : table.seats[table.turn]
  return (
    <p class="wall-turn" role="status">
      {seat?.mark ? (
        <>
          <Marks of={seat} size={64} />
          <span>{say('table.turn', { name: namesOf(seat, say) })}</span>
        </>
      ) : (
        <span>{say('table.whoTells')}</span>
      )}
    </p>
  )
}
