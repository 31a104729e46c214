import { useRef } from 'preact/hooks'

import type { SeenSpotlight } from '../../rules/view/views.ts'
import type { Screen } from '../screen.ts'
import { Carrying } from './canvas/Carrying.tsx'
import { dropText } from './canvas/drop.ts'
import { Large } from './canvas/Large.tsx'
import type { Light } from './canvas/Lights.tsx'
import { Nearness } from './canvas/Nearness.tsx'
import { Overview } from './canvas/Overview.tsx'
import { PileMenu } from './canvas/PileMenu.tsx'
import { Told } from './canvas/Told.tsx'
import { Top } from './canvas/Top.tsx'
import { usePage, type Page } from './canvas/usePage.ts'
import { useTable } from './canvas/useTable.ts'
import { isLine } from './grid/line.ts'
import { Picked } from './grid/Picked.tsx'
import { useLit } from './list/light.ts'
import type { OpenTable } from './OpenTable.ts'
import './canvas/canvas.css'

/** `bare` where the page around it says what is lit, and takes back. */
export type CanvasProps = { screen: Screen; bare?: true }

/** The shared table, drawn. Whoever cannot see it has the list beside it; this canvas is hidden from them. */
export default function TableCanvas({ screen, bare }: CanvasProps) {
  const host = useRef<HTMLDivElement>(null)
  const page = usePage(screen)
  const lit = useLit(screen)
  const { table, state } = useTable(host, { screen, light: lit?.light, hooks: page.hooks })
  return (
    <div class="tableCanvas">
      <div ref={host} class="tableCanvas-host" aria-hidden="true" />
      {state !== 'open' && (
        <p class="tableCanvas-wait">
          {screen.say(state === 'failed' ? failedFor(screen) : 'canvas.opening')}
        </p>
      )}
      {state === 'open' && table && (
        <Around screen={screen} bare={bare} page={page} table={table} lit={lit} />
      )}
    </div>
  )
}

/** Who plays can go on with the list; the wall, and whoever looks on, have none. */
function failedFor({ own: { role } }: Screen) {
  return role === 'participant' || role === 'keyKeeper' ? 'canvas.failed' : 'table.notLoaded'
}

type AroundProps = {
  screen: Screen
  bare: true | undefined
  page: Page
  table: OpenTable
  lit: SeenSpotlight | undefined
}

/** Everything that lies over the drawn table. */
function Around({ screen, bare, page, table, lit }: AroundProps) {
  const { say } = screen
  const { menu, near, looked, said, openMenu, player } = page
  const onLight = (light: Light) => void player.play('spotlight', { light })
  return (
    <>
      {!bare && (
        <div class="tableCanvas-top">
          <Top screen={screen} lit={lit} onUndo={page.hooks.undo} onLight={onLight} />
        </div>
      )}
      {near && <Overview {...near} goTo={(at) => table.goTo(at)} />}
      <Nearness say={say} isNear={near !== undefined} zoom={(by) => table.zoom(by)} />
      <Foot screen={screen} page={page} table={table} onLight={onLight} />
      {said && <Told key={said.n} said={said} />}
      {looked && <Large screen={screen} looked={looked} onLight={onLight} />}
      {menu !== undefined && (
        <PileMenu
          screen={screen}
          pile={menu}
          onMove={() => table.lift({ is: 'pile', pile: menu })}
          onPick={(cards) => table.lift({ is: 'cards', cards: [...cards], from: menu })}
          onClose={() => openMenu(undefined)}
        />
      )}
    </>
  )
}

type FootProps = Omit<AroundProps, 'lit' | 'bare'> & { onLight: (light: Light) => void }

/** What is in the hand, and what a drop will do. */
function Foot({ screen, page, table, onLight }: FootProps) {
  const { carried, drop } = page
  if (carried && isLine(carried.held))
    return (
      <Picked
        screen={screen}
        held={carried.held}
        drop={drop}
        player={page.player}
        onMenu={page.openMenu}
        onBack={() => table.cancel()}
      />
    )
  if (carried)
    return (
      <Carrying
        screen={screen}
        carried={carried}
        drop={drop}
        onMore={(on) => table.more(on)}
        onLight={onLight}
        onBack={() => table.cancel()}
      />
    )
  if (!drop) return null
  return (
    <p class="carrying carrying-drop" aria-hidden="true">
      {dropText(screen.say, drop)}
    </p>
  )
}
