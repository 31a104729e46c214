import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import { itemsOf, writtenOn } from '../../table/list/items.ts'
import { PickedBar } from '../../table/list/PickedBar.tsx'
import { usePicking } from '../../table/list/picking.ts'
import { Tray } from '../../table/list/Tray.tsx'
import { pileName } from '../../table/words.ts'

/** Beneath the cloth: the tray, and the piles by name as soon as a card of it is picked up. */
export function TrayBar(screen: Screen) {
  const { table, own, labels, say } = screen
  const picking = usePicking(screen)
  const { piles } = itemsOf(table, '', labels, say)
  if (own.tray.length === 0) return null
  return (
    <div class="trayBar list-foot">
      <PickedBar {...screen} picking={picking} />
      {picking.picked.length > 0 && piles.length > 0 && (
        <div class="trayBar-piles">
          <span>{say('participant.link.putOn')}</span>
          {piles.map(({ pile, cards, name }) => (
            <Button key={pile} blocked={picking.blocked} onPress={() => void picking.putOnPile(pile)}>
              {pileName(screen, name) || writtenOn(cards).join(' + ')}
            </Button>
          ))}
        </div>
      )}
      <Tray {...screen} picking={picking} />
    </div>
  )
}
