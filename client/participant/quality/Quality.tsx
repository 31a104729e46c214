import { pageLanguage } from '../../parts/speech.ts'
import { EndPicture } from '../../rounds/quality/EndPicture.tsx'
import { MessyCard } from '../../rounds/quality/MessyCard.tsx'
import { Reality } from '../../rounds/quality/Reality.tsx'
import type { Screen } from '../../screen.ts'
import Calm from '../Calm.tsx'
import { ChooseBar } from './ChooseBar.tsx'

/** The messy card of the big screen, and at the thumb what the group can do with it. */
export default function Quality(screen: Screen) {
  const { table, labels, say } = screen
  const { quality } = table
  if (!quality) return <Calm {...screen} />
  if (quality.picture === 'reality') return <Reality quality={quality} say={say} language={pageLanguage()} />
  const { card } = quality
  if (!card)
    return (
      <section class="paper">
        <EndPicture quality={quality} labels={labels} say={say} />
      </section>
    )
  return (
    <>
      <p class="messy-place">{say('quality.card', { number: quality.number, of: quality.of })}</p>
      <MessyCard card={card} labels={labels} say={say} />
      <ChooseBar key={card.id} screen={screen} card={card} />
    </>
  )
}
