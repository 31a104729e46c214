import { useEffect } from 'preact/hooks'

import type { CardId, PileId } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { pileItem } from '../list/items.ts'
import { useLit } from '../list/light.ts'
import { usePicking } from '../list/picking.ts'
import { PileSheet } from '../pile/PileSheet.tsx'

type MenuProps = {
  screen: Screen
  pile: PileId
  /** Lifts the whole pile from the cloth. */
  onMove: () => void
  /** Goes on with cards of the pile in the hand; absent where the cloth cannot. */
  onPick?: (cards: readonly CardId[]) => void
  onClose: () => void
}

/** The sheet of a pile over the drawn table: the same as in the list. */
export function PileMenu({ screen, pile, onMove, onPick, onClose }: MenuProps) {
  const picking = usePicking(screen)
  const lit = useLit(screen)
  const item = pileItem(screen.table, pile)
  const isGone = item === undefined
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone])
  const then = (does: () => void) => {
    does()
    onClose()
  }
  if (!item) return null
  return (
    <PileSheet
      {...screen}
      item={item}
      picking={picking}
      light={lit?.light}
      onTake={onPick && ((cards) => then(() => onPick(cards)))}
      onMove={() => then(onMove)}
      onClose={onClose}
    />
  )
}
