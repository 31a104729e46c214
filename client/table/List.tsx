import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'

import type { PileId } from '../../rules/workshop.ts'
import { Device } from '../parts/device.ts'
import type { Screen } from '../screen.ts'
import { Foot } from './list/Foot.tsx'
import { HowItWorks } from './list/HowItWorks.tsx'
import { itemsOf, pileItem } from './list/items.ts'
import { useKeptFocus } from './list/kept.ts'
import { useLit } from './list/light.ts'
import { LitLine } from './list/LitNow.tsx'
import { Loose, Piles } from './list/Lying.tsx'
import { usePicking, type Picking } from './list/picking.ts'
import { roved } from './list/roving.ts'
import { Search } from './list/Search.tsx'
import { useOthers } from './list/useOthers.ts'
import type { Seek } from './list/Ways.tsx'
import { PileSheet } from './pile/PileSheet.tsx'
import './list.css'

/** `tools` stand beside the search: the switch to another form of the table, for instance. */
type ListProps = Screen & { tools?: ComponentChildren }

/** The table as a list: every pile and card a button. Press one to pick it up, another to put it down. */
export default function List({ tools, ...screen }: ListProps) {
  const { table, labels, say } = screen
  const root = useRef<HTMLDivElement>(null)
  const picking = usePicking(screen)
  const { opened, open, item } = useOpened(screen, picking)
  useKeptFocus(root, table, [opened ?? '', picking.last ?? ''])
  const lit = useLit(screen)
  const isHolding = picking.picked.length > 0
  const seek = useSeek(isHolding)
  const parts = { ...screen, items: itemsOf(table, seek.query, labels, say), picking, light: lit?.light }
  return (
    <div
      ref={root}
      class={`list${isHolding ? ' list-holding' : ''}`}
      onKeyDown={(event) => byKey(event, picking)}
      role="presentation"
    >
      <div class="list-table" data-rove="table">
        <div class="list-tools">
          <Search say={say} {...seek} />
          {tools}
        </div>
        <LitLine {...screen} lit={lit} picking={picking} />
        <Told screen={screen} picking={picking} />
        <Piles {...parts} onOpen={open} />
        <Loose {...parts} />
      </div>
      <Foot {...screen} picking={picking} light={lit?.light} seek={seek} />
      {item && (
        <PileSheet {...parts} item={item} onTake={() => open(undefined)} onClose={() => open(undefined)} />
      )}
    </div>
  )
}

/** What was sought for a card in the hand is of no use once it lies. */
function useSeek(isHolding: boolean): Seek {
  const [query, onQuery] = useState('')
  useEffect(() => {
    if (!isHolding) onQuery('')
  }, [isHolding])
  return { query, onQuery }
}

/** The pile that is opened, as long as it lies there. */
function useOpened({ table, say }: Screen, { told, tell }: Picking) {
  const [opened, open] = useState<PileId>()
  const item = pileItem(table, opened)
  useEffect(() => {
    if (opened === undefined || item) return
    open(undefined)
    if (told.text === '') tell(say('refusal.no-such-pile'))
  })
  return { opened, open, item }
}

/** Arrows go about, Escape puts nothing down, Ctrl+Z takes back; what opens over the list has its own Escape. */
function byKey(event: KeyboardEvent, picking: Picking): void {
  if (event.target instanceof HTMLInputElement) return
  const isOver = event.target instanceof Element && event.target.closest('dialog') !== null
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
  if (roved(event)) return
  if (event.key === 'Escape' && !isOver) picking.clear()
  if (!isUndo) return
  event.preventDefault()
  void picking.undo()
}

/** The way of working in words, and what others do, for the ear, where it is wanted. */
function Told({ screen, picking }: { screen: Screen; picking: Picking }) {
  const { settings } = useContext(Device)
  const [isOn, turn] = useState(settings.tellsOthers())
  const told = useOthers(screen, picking.mine, isOn)
  const onTurn = (on: boolean) => {
    settings.keepTellsOthers(on)
    turn(on)
  }
  return (
    <>
      <HowItWorks say={screen.say} tellsOthers={isOn} onTurn={onTurn} />
      <p class="unseen" aria-live="polite">
        {told}
      </p>
    </>
  )
}
