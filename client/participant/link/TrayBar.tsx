import { useRef } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import { Foot } from '../../table/list/Foot.tsx'
import { itemsOf, writtenOn } from '../../table/list/items.ts'
import { useKeptFocus } from '../../table/list/kept.ts'
import { useLit } from '../../table/list/light.ts'
import { LitLine } from '../../table/list/LitNow.tsx'
import { usePicking } from '../../table/list/picking.ts'
import { roved } from '../../table/list/roving.ts'
import { pileName } from '../../table/words.ts'

/** Beneath the cloth: the tray, and the piles by name as soon as a card of it is picked up. */
export function TrayBar(screen: Screen) {
  const { table, labels, say } = screen
  const root = useRef<HTMLDivElement>(null)
  const picking = usePicking(screen)
  useKeptFocus(root, table, [picking.last ?? ''])
  const lit = useLit(screen)
  const { piles } = itemsOf(table, '', labels, say)
  return (
    <div ref={root} class="trayBar" onKeyDown={roved} role="presentation">
      <LitLine {...screen} lit={lit} picking={picking} />
      <Foot {...screen} picking={picking} light={lit?.light}>
        {piles.length > 0 && (
          <div class="trayBar-piles">
            <span>{say('participant.link.putOn')}</span>
            {piles.map(({ pile, cards, name }) => (
              <Button key={pile} blocked={picking.blocked} onPress={() => void picking.putOnPile(pile)}>
                {pileName(screen, name) || writtenOn(cards).join(' + ')}
              </Button>
            ))}
          </div>
        )}
      </Foot>
    </div>
  )
}
