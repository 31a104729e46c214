import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

import type { CardId, PileId } from '../../rules/workshop.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Screen } from '../screen.ts'
import type { Say } from '../text.ts'
import { itemsOf, type Items } from './list/items.ts'
import { PickedBar } from './list/PickedBar.tsx'
import { PickCard } from './list/PickCard.tsx'
import { usePicking, type Picking } from './list/picking.ts'
import { PileSheet } from './list/PileSheet.tsx'
import { PileTile } from './list/PileTile.tsx'
import { useRoving, type Roving } from './list/roving.ts'
import { Tray } from './list/Tray.tsx'
import './list.css'

/** `tools` stand beside the search: the switch to another form of the table, for instance. */
type ListProps = Screen & { tools?: ComponentChildren }

/** The table as a list: every pile and card a button. Press one to pick it up, another to put it down. */
export default function List({ tools, ...screen }: ListProps) {
  const { table, own, labels, say } = screen
  const [query, setQuery] = useState('')
  const [opened, setOpened] = useState<PileId>()
  const picking = usePicking(screen)
  const items = itemsOf(table, query, labels, say)
  const rove = useRoving(idsOf(items), table)
  const open = items.piles.find(({ pile }) => pile === opened)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') picking.clear()
    rove.onKeyDown(event)
  }
  const parts = { screen, items, picking, rove }
  return (
    <div
      class={`list${picking.picked.length > 0 ? ' list-holding' : ''}`}
      onKeyDown={onKeyDown}
      role="presentation"
    >
      <div class="list-table">
        <div class="list-tools">
          <Search say={say} query={query} onQuery={setQuery} />
          {tools}
        </div>
        <Piles {...parts} onOpen={setOpened} />
        <Loose {...parts} />
      </div>
      <div class="list-foot">
        <PickedBar {...screen} picking={picking} />
        {own.tray.length > 0 && <Tray {...screen} picking={picking} />}
      </div>
      {open && <PileSheet {...screen} item={open} picking={picking} onClose={() => setOpened(undefined)} />}
    </div>
  )
}

function idsOf({ piles, loose }: Items): string[] {
  return [...piles.map(({ pile }) => pile), ...loose.map(([card]) => card)]
}

type Part = { screen: Screen; items: Items; picking: Picking; rove: Roving }

function Piles({
  screen,
  items: { piles },
  picking,
  rove,
  onOpen,
}: Part & { onOpen: (pile: PileId) => void }) {
  const { say, labels } = screen
  const press = async (pile: PileId, byKey: boolean) => {
    if (picking.picked.length === 0) return onOpen(pile)
    if ((await picking.putOnPile(pile)) && byKey) rove.follow(pile)
    return undefined
  }
  return (
    <section>
      <h2>{say('list.piles', { count: piles.length })}</h2>
      {piles.length === 0 && <p>{say('list.noPiles')}</p>}
      <ul class="list-piles">
        {piles.map((item) => (
          <li key={item.pile}>
            <PileTile
              item={item}
              labels={labels}
              say={say}
              rove={rove.at(item.pile)}
              onPress={(byKey) => void press(item.pile, byKey)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Loose({ screen, items: { loose }, picking, rove }: Part) {
  const { say, labels, table } = screen
  const press = async (card: CardId, byKey: boolean) => {
    if (picking.picked.length === 0 || picking.has(card)) return picking.toggle(card)
    // The pile that comes to lie here has an id that only the server knows: its card leads to it.
    if ((await picking.putWith(card)) && byKey) rove.follow(card)
  }
  return (
    <section>
      <h2>{say('list.loose', { count: loose.length })}</h2>
      {loose.length === 0 && (
        <p>{say(Object.keys(table.cards).length > 0 ? 'list.noLoose' : 'list.noCards')}</p>
      )}
      <ul class="list-cards">
        {loose.map(([id, card]) => (
          <li key={id}>
            <PickCard
              card={card}
              labels={labels}
              say={say}
              picked={picking.has(id)}
              may={picking.may}
              rove={rove.at(id)}
              onPress={(byKey) => void press(id, byKey)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Search({ say, query, onQuery }: { say: Say; query: string; onQuery: (query: string) => void }) {
  const id = useId()
  return (
    <p class="list-search">
      <label id={`${id}-label`} for={id}>
        <Icon id="search" />
        <span class="unseen">{say('list.search')}</span>
      </label>
      <input
        id={id}
        type="search"
        aria-labelledby={`${id}-label`}
        autocomplete="off"
        placeholder={say('list.find')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </p>
  )
}
