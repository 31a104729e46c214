import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { CardId, PileId } from '../../rules/workshop.ts'
import { CardFace } from '../parts/CardFace.tsx'
import { Notice } from '../parts/Notice.tsx'
import { usePlay } from '../parts/usePlay.ts'
import type { Screen } from '../screen.ts'
import { Carrying } from './canvas/Carrying.tsx'
import { Nearness } from './canvas/Nearness.tsx'
import { PileMenu } from './canvas/PileMenu.tsx'
import { useTable } from './canvas/useTable.ts'
import type { Held } from './gesture.ts'
import type { Box } from './thing.ts'
import './canvas/canvas.css'

type Looked = { card: CardId; at: Box }

/** The shared table, drawn. Whoever cannot see it has the list beside it; this canvas is hidden from them. */
export default function TableCanvas({ screen }: { screen: Screen }) {
  const host = useRef<HTMLDivElement>(null)
  const player = usePlay(screen)
  const [menu, openMenu] = useState<PileId>()
  const [looked, look] = useState<Looked>()
  const [held, carries] = useState<Held>()
  const [isNear, near] = useState(false)
  const { table, state } = useTable(host, screen, {
    send: ({ act, carried }) => player.play(act, carried),
    menu: openMenu,
    look: (card, at) => look(card !== undefined && at ? { card, at } : undefined),
    carries,
    near,
  })
  const { say } = screen
  return (
    <div class="tableCanvas">
      <div ref={host} class="tableCanvas-host" aria-hidden="true" />
      {state !== 'open' && (
        <p class="tableCanvas-wait">{say(state === 'failed' ? 'canvas.failed' : 'canvas.opening')}</p>
      )}
      {state === 'open' && <Nearness say={say} isNear={isNear} zoom={(by) => table?.zoom(by)} />}
      {held && <Carrying say={say} held={held} onBack={() => table?.cancel()} />}
      {player.told.text !== '' && (
        <Told key={player.told.text} text={player.told.text} tone={player.told.tone} />
      )}
      {looked && <Large screen={screen} looked={looked} />}
      {menu !== undefined && (
        <PileMenu
          screen={screen}
          pile={menu}
          onMove={() => table?.lift({ is: 'pile', pile: menu })}
          onPick={(cards) => table?.lift({ is: 'cards', cards: [...cards], from: menu })}
          onClose={() => openMenu(undefined)}
        />
      )}
    </div>
  )
}

const readingTime = 6000

/** Why something could not be done; it goes away by itself. */
function Told({ text, tone }: { text: string; tone: 'calm' | 'no' }) {
  const [isShown, show] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => show(false), readingTime)
    return () => clearTimeout(timer)
  }, [])
  return isShown ? (
    <div class="tableCanvas-told">
      <Notice tone={tone}>{text}</Notice>
    </div>
  ) : null
}

/** So wide and high is a card that is shown large, with some air beside it. */
const large = { width: 300, height: 330, air: 14 }

/** A card under a resting pointer, as large as in the hand, beside where it lies. */
function Large({
  screen: { table, labels, say },
  looked: { card: id, at },
}: {
  screen: Screen
  looked: Looked
}) {
  const card = table.cards[id]
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = own.current
    const room = element?.parentElement
    if (!element || !room) return
    const right = at.x + at.width + large.air
    const left = right + large.width < room.clientWidth ? right : at.x - large.width - large.air
    const highest = Math.max(0, room.clientHeight - large.height - large.air)
    element.style.left = `${Math.max(large.air, left)}px`
    element.style.top = `${Math.max(large.air, Math.min(at.y + at.height / 2 - large.height / 2, highest))}px`
  }, [at])
  if (!card) return null
  return (
    <div ref={own} class="tableCanvas-large" aria-hidden="true">
      <CardFace card={card} labels={labels} say={say} />
    </div>
  )
}
