import { describe, expect, it } from 'vitest'

import { changes } from '../../../client/table/changes.ts'
import { layout } from '../../../client/table/layout.ts'
import { least, most, motions, setPiece } from '../../../client/table/motion.ts'
import type { TableView } from '../../../rules/view/views.ts'
import { played, stateAt, viewsOf } from '../../gallery/states.ts'
import { tableAt, words } from './tables.ts'

const size = { width: 1366, height: 620 }
const sheetOf = (view: TableView) => layout(view, size, words)

const workshop = stateAt('link', { progress: 'half' })
const before = viewsOf(workshop, 't').table
const looseIds = Object.keys(before.cards).filter((id) => before.cards[id]?.pile === undefined)
const [mine = '', other = ''] = looseIds
const after = viewsOf(played(workshop, 't', 'putWith', { cards: [mine], card: other }), 't').table

describe('what changed between two views', () => {
  it('is nothing when nothing changed', () => {
    expect(changes(sheetOf(before), sheetOf(before))).toEqual([])
  })

  it('is everything that appears, at first sight', () => {
    const all = changes(undefined, sheetOf(before))
    expect(new Set(all.map((change) => change.is))).toEqual(new Set(['appeared']))
    expect(all).toHaveLength(sheetOf(before).things.length)
  })

  it('is a card that travelled, one that now shows only its title, and a tab that appeared', () => {
    const all = changes(sheetOf(before), sheetOf(after))
    const of = (id: string) => all.find((change) => ('to' in change ? change.to.id : '') === id)
    expect(of(`card ${mine}`)).toMatchObject({ is: 'changed', travelled: true })
    expect(of(`card ${other}`)).toMatchObject({ is: 'changed', turned: true })
    expect(all.filter(({ is }) => is === 'appeared')).toHaveLength(1)
  })

  it('is all backs that left and all faces that appeared when the box was poured out', () => {
    const all = changes(
      sheetOf(tableAt('collect', { progress: 'all' })),
      sheetOf(tableAt('link', { progress: 'none' })),
    )
    expect(all.filter(({ is }) => is === 'left')).toHaveLength(82)
    expect(all.filter(({ is }) => is === 'appeared')).toHaveLength(80)
  })
})

describe('how it is shown', () => {
  const moved = (one: TableView, two: TableView, calm = false) => {
    const [first, second] = [sheetOf(one), sheetOf(two)]
    return motions(changes(first, second), { before: first, after: second }, calm)
  }
  const end = (all: ReturnType<typeof moved>) => Math.max(...all.map(({ delay, ms }) => delay + ms))

  it("lets somebody's move take 150 to 400 milliseconds, at once", () => {
    for (const { delay, ms } of moved(before, after)) {
      expect(delay).toBe(0)
      expect(ms === 0 || (ms >= least && ms <= most)).toBe(true)
    }
  })

  it('pours and rearranges within three seconds', () => {
    const poured = moved(tableAt('collect', { progress: 'all' }), tableAt('link', { progress: 'none' }))
    expect(end(poured)).toBeLessThanOrEqual(setPiece)
    expect(poured.filter(({ way }) => way === 'toss')).toHaveLength(80)
    const ordered = moved(tableAt('link', { progress: 'all' }), tableAt('order'))
    expect(end(ordered)).toBeLessThanOrEqual(setPiece)
    expect(ordered.filter(({ way }) => way === 'turn')).toHaveLength(80)
  })

  it('drops cards into the box one by one, all of them within three seconds', () => {
    const collect = tableAt('collect', { progress: 'half' })
    const fallen = moved(collect, { ...collect, inBox: 80 })
    expect(end(fallen)).toBeLessThanOrEqual(setPiece)
    const delays = fallen.filter(({ way }) => way === 'fall').map(({ delay }) => delay)
    expect(new Set(delays).size).toBe(40)
  })

  it('moves nothing for whoever asked for less, nor at another size', () => {
    expect(end(moved(before, after, true))).toBe(0)
    const first = sheetOf(before)
    const larger = layout(before, { width: 1920, height: 950 }, words)
    expect(
      Math.max(
        ...motions(changes(first, larger), { before: first, after: larger }, false).map(({ ms }) => ms),
      ),
    ).toBe(0)
  })
})
