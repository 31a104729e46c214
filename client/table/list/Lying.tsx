import type { PileId, Trait } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { hasTrait } from '../pile/traits.ts'
import { CardList } from './CardList.tsx'
import type { Items, PileItem } from './items.ts'
import type { Picking } from './picking.ts'
import { PileTile } from './PileTile.tsx'
import { placeIn } from './places.ts'
import { useRoving } from './roving.ts'

type LyingProps = Screen & { items: Items; picking: Picking; light: Trait | undefined }

/** The piles: pressed, one opens; with cards picked up, they are put on it. */
export function Piles({
  items: { piles },
  picking,
  light,
  onOpen,
  ...screen
}: LyingProps & { onOpen: (pile: PileId) => void }) {
  const { say, labels } = screen
  const stop = useRoving(piles.map(({ pile }) => placeIn.list(pile)))
  const isTarget = picking.may && picking.picked.length > 0
  const isLit = ({ cards }: PileItem) =>
    light !== undefined && cards.some(([, card]) => hasTrait(card, light, labels))
  return (
    <section class="list-pileSection">
      <h2>{say('list.piles', { count: piles.length })}</h2>
      {piles.length === 0 && <p>{say('list.noPiles')}</p>}
      <ul class="list-piles">
        {piles.map((item) => (
          <li key={item.pile}>
            <PileTile
              item={item}
              labels={labels}
              say={say}
              stop={stop(placeIn.list(item.pile))}
              isLit={isLit(item)}
              isTarget={isTarget}
              onPress={() => (isTarget ? void picking.putOnPile(item.pile) : onOpen(item.pile))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The cards that lie in no pile. */
export function Loose({ items: { loose }, picking, light, ...screen }: LyingProps) {
  const { say, table } = screen
  return (
    <section>
      <h2>{say('list.loose', { count: loose.length })}</h2>
      {loose.length === 0 && (
        <p>{say(Object.keys(table.cards).length > 0 ? 'list.noLoose' : 'list.noCards')}</p>
      )}
      <CardList
        {...screen}
        cards={loose}
        picking={picking}
        light={light}
        place={placeIn.list}
        onPress={picking.press}
      />
    </section>
  )
}
