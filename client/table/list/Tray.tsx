import type { Screen } from '../../screen.ts'
import { PickCard } from './PickCard.tsx'
import type { Picking } from './picking.ts'

/** Ten loose cards of the table, offered to this device: a start for whoever does not know where. */
export function Tray({ picking, ...screen }: Screen & { picking: Picking }) {
  const { table, own, labels, say } = screen
  const cards = own.tray.flatMap((id) => {
    const card = table.cards[id]
    return card ? [{ id, card }] : []
  })
  return (
    <section class="tray" aria-labelledby="tray-title">
      <h2 id="tray-title" class={picking.picked.length > 0 || picking.told.text ? 'unseen' : undefined}>
        {say('list.tray')}
      </h2>
      {cards.length === 0 && <p>{say('list.trayEmpty')}</p>}
      <ul class="tray-cards">
        {cards.map(({ id, card }) => (
          <li key={id}>
            <PickCard
              card={card}
              labels={labels}
              say={say}
              picked={picking.has(id)}
              may={picking.may}
              onPress={() => picking.toggle(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
