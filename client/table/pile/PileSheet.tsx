import { useEffect, useRef, useState } from 'preact/hooks'

import type { CardId, Trait } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Screen } from '../../screen.ts'
import { CardList } from '../list/CardList.tsx'
import { writtenOn, type PileItem } from '../list/items.ts'
import { useKeptFocus } from '../list/kept.ts'
import type { Picking } from '../list/picking.ts'
import { placeIn } from '../list/places.ts'
import { roved } from '../list/roving.ts'
import { isWaiting, pileName } from '../words.ts'
import { Naming } from './Naming.tsx'
import { Orders } from './Orders.tsx'
import { Slide } from './Slide.tsx'
import './pile.css'

type PileSheetProps = Screen & {
  item: PileItem
  picking: Picking
  light: Trait | undefined
  /** Goes on with the cards that are picked up; absent where they cannot be put down elsewhere. */
  onTake?: ((cards: readonly CardId[]) => void) | undefined
  /** The pile comes in the hand as a whole, where there is a cloth to move it on. */
  onMove?: (() => void) | undefined
  onClose: () => void
}

/** A pile opened: its cards, in the order in which one reads them, and all that can be done with it. */
export function PileSheet(props: PileSheetProps) {
  const { item, picking, onClose, say } = props
  const root = useRef<HTMLDivElement>(null)
  const [isNaming, setNaming] = useState(false)
  useKeptFocus(root, props.table, [placeIn.sheet(picking.last ?? '')])
  useEffect(() => picking.tell(''), [])
  const close = () => {
    picking.clear()
    onClose()
  }
  const called = pileName(props, item.name) || `${say('list.pileOf')} ${writtenOn(item.cards).join(' + ')}`
  return (
    <Dialog title={called} onClose={close}>
      <div ref={root} class="pileSheet" data-rove="sheet" onKeyDown={roved} role="presentation">
        {isNaming ? (
          <Naming {...props} onDone={() => setNaming(false)} />
        ) : (
          <Cards {...props} onNaming={() => setNaming(true)} onLeave={close} />
        )}
      </div>
    </Dialog>
  )
}

type CardsProps = PileSheetProps & { onNaming: () => void; onLeave: () => void }

function Cards({ onNaming, onLeave, ...props }: CardsProps) {
  const { item, picking, light, say } = props
  const top = useRef<HTMLParagraphElement>(null)
  useEffect(() => top.current?.closest('dialog')?.scrollTo(0, 0), [])
  return (
    <>
      <p ref={top}>
        {say('list.count', { count: item.cards.length })}
        {isWaiting(item.name) && <b>. {say('list.wordWaits')}</b>}
      </p>
      <Whole {...props} onNaming={onNaming} />
      <CardList
        {...props}
        cards={item.cards}
        place={placeIn.sheet}
        light={light}
        onPress={(card, event) => picking.press(card, event, picking.putBefore)}
      />
      <div class="pileSheet-foot">
        <Notice tone={picking.told.tone}>{lineOf(props)}</Notice>
        {picking.picked.length > 0 ? (
          <Held {...props} />
        ) : (
          <Button kind="main" wide icon="close" onPress={onLeave}>
            {say('parts.close')}
          </Button>
        )}
      </div>
    </>
  )
}

function lineOf({ picking: { told, picked, may, more }, say }: PileSheetProps): string {
  if (told.tone === 'no' && told.text !== '') return told.text
  if (picked.length > 0 && !more) return say('list.before', { count: picked.length })
  if (more) return say('list.pickingMore', { count: picked.length })
  return told.text || (may ? say('list.takeOut') : '')
}

/** With cards of it picked up. */
function Held({ picking, onTake, say }: PileSheetProps) {
  const { picked, more } = picking
  return (
    <div class="pileSheet-held">
      {onTake && (
        <Button kind="main" icon="pick" onPress={() => onTake(picked)}>
          {say('list.picked', { count: picked.length })}
        </Button>
      )}
      <Button icon="close" onPress={picking.clear}>
        {say('list.cancel')}
      </Button>
      <Button icon="cards" pressed={more} onPress={() => picking.onMore(!more)}>
        {say('list.more')}
      </Button>
      <Button icon="down" blocked={picking.blocked} onPress={() => void picking.layLoose()}>
        {say('list.layLoose')}
      </Button>
    </div>
  )
}

/** What can be done with the whole pile. */
function Whole({ item, picking, onTake, onMove, onNaming, ...screen }: Omit<CardsProps, 'onLeave'>) {
  const { own, say, table } = screen
  const { pile, cards } = item
  const { blocked } = picking
  const ids = cards.map(([id]) => id)
  const takeApart = () =>
    void picking.does('takeApart', { pile }, say('list.apart', { count: cards.length }), ids)
  const takeAll = () => {
    picking.pick(ids)
    onTake?.(ids)
  }
  const mayMove = own.may.includes('movePile') && !table.grids
  return (
    <>
      <div class="pileSheet-three">
        {own.may.includes('namePile') && (
          <Button icon="pencil" blocked={blocked} onPress={onNaming}>
            {say('list.giveName')}
          </Button>
        )}
        {own.may.includes('takeApart') && (
          <Button icon="cards" blocked={blocked} onPress={takeApart}>
            {say('list.takeApart')}
          </Button>
        )}
        {picking.may && onTake && !onMove && <Button onPress={takeAll}>{say('list.wholePile')}</Button>}
        {mayMove && onMove && (
          <Button icon="swap" onPress={onMove}>
            {say('canvas.movePile')}
          </Button>
        )}
      </div>
      {own.may.includes('orderPile') && <Orders item={item} picking={picking} {...screen} />}
      {mayMove && !onMove && <Slide pile={pile} picking={picking} {...screen} />}
    </>
  )
}
