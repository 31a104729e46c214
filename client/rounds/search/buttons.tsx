import type { Labels } from '../../../rules/deck.ts'
import type { SeenSearch } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { faceOf } from '../../parts/faces.ts'
import type { Player } from '../../parts/usePlay.ts'
import type { Say } from '../../text.ts'
import { repairsOf } from './repairs.ts'

type FactsProps = { left: SeenSearch['left']; labels: Labels; player: Player }

/** A button for everything that can still be known of the person. */
export function FactButtons({ left, labels, player }: FactsProps) {
  return (
    <>
      {left.map((variable) => (
        <Button
          key={variable}
          blocked={player.blocked}
          onPress={() => void player.play('addFact', { variable })}
        >
          <Fact {...faceOf({ variable, value: '' }, labels)} />
        </Button>
      ))}
    </>
  )
}

const Fact = ({ icon, title }: { icon: string; title: string }) => (
  <>
    <DeckIcon id={icon} size={20} /> {title}
  </>
)

type RepairsProps = {
  /** On a phone every button takes the whole width, and what is done has a tick. */
  wide?: boolean
  repair: NonNullable<SeenSearch['repair']>
  labels: Labels
  say: Say
  player: Player
}

/** A button for every repair of the table: done by a press, and taken back by another. */
export function RepairButtons({ wide = false, repair, labels, say, player }: RepairsProps) {
  return (
    <>
      {repairsOf(repair, labels, say).map(({ key, words, on, carried }) => (
        <Button
          key={key}
          wide={wide}
          {...(wide && on ? { icon: 'check' as const } : {})}
          pressed={on}
          blocked={player.blocked}
          onPress={() => void player.play('mendTable', carried)}
        >
          {words}
        </Button>
      ))}
    </>
  )
}
