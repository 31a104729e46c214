import { describe, expect, it } from 'vitest'

import type { Held } from '../../../client/table/held.ts'
import { layout } from '../../../client/table/layout.ts'
import { nothing, previewFor } from '../../../client/table/preview.ts'
import { fanOf, readable, targetAt } from '../../../client/table/target.ts'
import { boxOf } from '../../../client/table/thing.ts'
import { cardsOf, tableAt, thing, words } from './tables.ts'

const size = { width: 1366, height: 620 }
const view = tableAt('link', { progress: 'half' })
const sheet = layout(view, size, words)
const loose = cardsOf(sheet).filter(({ part }) => part?.is === 'card' && part.pile === undefined)
const [one, other] = [loose[0]!, loose[1]!]
const idOf = ({ part }: typeof one) => (part?.is === 'card' ? part.card : '')
const [pile = ''] = Object.keys(view.piles)

describe('a drop', () => {
  const held = { is: 'cards' as const, cards: [one.part?.is === 'card' ? one.part.card : ''] }

  it('lands on the card that it is over, or a little beside', () => {
    const { x, y, width } = boxOf(other)
    expect(targetAt(sheet, other, held)).toMatchObject({ is: 'card' })
    expect(
      targetAt({ ...sheet, things: [one, other], zones: [] }, { x: x + width + 10, y: y + 20 }, held),
    ).toMatchObject({ is: 'card' })
    expect(
      targetAt({ ...sheet, things: [one, other], zones: [] }, { x: x + width + 40, y: y + 20 }, held),
    ).toEqual({ is: 'cloth' })
  })

  it('lands on a pile wherever its fan is', () => {
    const zone = sheet.zones.find((box) => box.pile === pile)!
    expect(targetAt(sheet, { x: zone.x + zone.width / 2, y: zone.y + zone.height * 0.8 }, held)).toEqual({
      is: 'row',
      pile,
    })
  })

  it('never lands on what is in the hand', () => {
    expect(targetAt({ ...sheet, things: [one], zones: [] }, one, held)).toEqual({ is: 'cloth' })
    const zone = sheet.zones[0]!
    expect(
      targetAt(
        { ...sheet, things: [], zones: [zone] },
        { x: zone.x + 5, y: zone.y + 5 },
        { is: 'pile', pile: zone.pile },
      ),
    ).toEqual({ is: 'cloth' })
  })
})

const fan = fanOf(sheet, pile)!
const across = fan.box.x + fan.box.width / 2
const line = (n: number) => ({ x: across, y: fan.top + n * fan.step })
const outside: Held = { is: 'cards', cards: [idOf(one)] }
const near = readable / fan.step + 0.1

describe('the place in a pile', () => {
  const own = (n: number): Held => ({ is: 'cards', cards: [fan.cards[n]!], from: pile })

  it('of a card from elsewhere is with the pile, while titles are small', () => {
    expect(targetAt(sheet, line(2), outside)).toEqual({ is: 'row', pile })
  })

  it('of a card from elsewhere is between two titles for who came near and drops it on the line', () => {
    expect(targetAt(sheet, line(2), outside, near)).toEqual({ is: 'between', pile, under: fan.cards[2] })
    const middle = { x: across, y: line(2).y + fan.step / 2 }
    expect(targetAt(sheet, middle, outside, near)).toEqual({ is: 'row', pile })
  })

  it('of a card from elsewhere on the tab or the lower end is with the pile, however near', () => {
    const tab = thing(sheet, `tab ${pile}`)
    const foot = { x: across, y: fan.box.y + fan.box.height - 8 }
    expect(targetAt(sheet, tab, outside, near)).toEqual({ is: 'row', pile })
    expect(targetAt(sheet, foot, outside, near)).toEqual({ is: 'row', pile })
  })

  it('of a card of the pile is where it is dropped, and its own place is no change', () => {
    expect(targetAt(sheet, line(3), own(0))).toEqual({ is: 'between', pile, under: fan.cards[3] })
    expect(targetAt(sheet, line(0), own(2))).toEqual({ is: 'between', pile, under: fan.cards[0] })
    expect(targetAt(sheet, line(1), own(1))).toEqual({ is: 'row', pile })
    expect(targetAt(sheet, line(2), own(1))).toEqual({ is: 'row', pile })
    const foot = { x: across, y: fan.box.y + fan.box.height - 8 }
    expect(targetAt(sheet, foot, own(0))).toEqual({ is: 'end', pile })
    expect(targetAt(sheet, foot, own(fan.cards.length - 1))).toEqual({ is: 'row', pile })
  })
})

describe('the preview', () => {
  const dragging = (held: Held) => ({ is: 'dragging' as const, held, grip: { x: 0, y: 0 } })
  const from = { x: 0, y: 0 }

  it('says and shows what a drop will do, and that is what it does', () => {
    const onPile = previewFor(dragging(outside), sheet, { from, at: line(2) })
    expect(onPile.drop?.is).toBe('pile')
    expect(onPile.ghost[0]!.y).toBeCloseTo(fan.top + fan.cards.length * fan.step)
    const onCard = previewFor(dragging(outside), sheet, { from, at: other })
    expect(onCard.drop).toMatchObject({ is: 'card' })
    expect(onCard.target).toEqual([boxOf(other)])
    const bare = { ...sheet, things: [one], zones: [] }
    expect(previewFor(dragging(outside), bare, { from, at: other }).drop).toEqual({ is: 'loose' })
  })

  it('names both titles of the place between them', () => {
    const { drop, bar } = previewFor(dragging(outside), sheet, { from, at: line(2) }, near)
    const title = (n: number) => {
      const { face } = thing(sheet, `card ${fan.cards[n]}`)
      return 'title' in face ? face.title : ''
    }
    expect(drop).toEqual({ is: 'between', above: title(1), below: title(2) })
    expect(bar[0]!.y).toBeCloseTo(line(2).y)
  })

  it('shows only what is in the hand while nobody points', () => {
    const carrying = { is: 'carrying' as const, held: outside }
    expect(previewFor(carrying, sheet, { from })).toEqual({ ...nothing, mine: [boxOf(one)] })
  })
})
