import type { CardId } from '../../rules/workshop.ts'
import { fanOf } from './target.ts'
import { boxOf, type Box, type Sheet } from './thing.ts'

/** What shows of each lit card on the sheet. */
export function litBoxes(sheet: Sheet, isCardLit: (card: CardId) => boolean): Box[] {
  const fans = new Map(sheet.zones.map(({ pile }) => [pile, fanOf(sheet, pile)]))
  return sheet.things.flatMap((thing) => {
    const { part } = thing
    if (part?.is !== 'card' || !isCardLit(part.card)) return []
    const fan = fans.get(part.pile ?? '')
    const isTop = !fan || fan.cards.at(-1) === part.card
    return [isTop ? boxOf(thing) : { ...boxOf(thing), height: fan.step }]
  })
}
