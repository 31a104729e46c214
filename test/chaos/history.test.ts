import { describe, expect, it } from 'vitest'

import type { Answer } from '../../rules/wire.ts'
import { lineOf } from '../../server/store/lines.ts'
import { snapshotOf } from '../../server/store/recover.ts'
import { Room } from '../../server/room.ts'
import { fakeDisk } from '../server/fakeDisk.ts'
import { deck, partsOn } from '../server/house.ts'
import { aWorkshop } from '../server/workshops.ts'
import { faultsIn, foldOf, historyIn, type Said } from './history.ts'

const ok: Answer = { ok: true }
const no: Answer = { no: 'not-now' }
const file = 'workshop-one.journal'

/** A journal as the server writes it, of some acts of the facilitator. */
async function journal(...ons: boolean[]): Promise<Buffer> {
  const disk = fakeDisk()
  const parts = partsOn(disk)
  await parts.store.snapshot(aWorkshop())
  const room = new Room(aWorkshop(), { ...parts, deck, toAll: () => undefined, toLooking: () => undefined })
  for (const [n, on] of ons.entries())
    await room.ask({ seat: 'f', act: 'freeze', carried: { on }, from: { client: 'client-1', n: n + 1 } })
  return disk.content(file)
}
const aHistory = async (...ons: boolean[]) => historyIn([await journal(...ons)])
const said = (...answers: (Answer | undefined)[]): Said => ({
  client: 'client-1',
  seat: 'f',
  asked: answers.map((answer) => ({ act: 'freeze', ...(answer && { answer }) })),
})

describe('what was kept against what people were told', () => {
  it('is fine when every acknowledged act is there once, and what was not answered may be', async () => {
    const history = await aHistory(true, false, true)
    expect(faultsIn(history, [said(ok, ok, undefined)])).toEqual([])
    expect(faultsIn(history, [said(ok, ok, undefined, undefined, no)])).toEqual([])
  })

  it('names an act that was acknowledged and lost', async () => {
    expect(faultsIn(await aHistory(true, false), [said(ok, ok, ok)])).toEqual([
      'client-1 (f): act 3 (freeze) was acknowledged, and lost',
    ])
  })

  it('names an act that was refused, and kept', async () => {
    expect(faultsIn(await aHistory(true, false), [said(ok, no)])).toEqual([
      'client-1 (f): act 2 was refused (not-now), and kept',
    ])
  })

  it('names acts that are there twice, or out of order', async () => {
    const { entries } = await aHistory(true, false, true)
    const [one, two, three] = entries
    if (!one || !two || !three) throw new Error('no entries')
    expect(faultsIn({ entries: [one, two, two, three] }, [said(ok, ok, ok)])).toEqual([
      'client-1 (f): act 2 twice',
    ])
    expect(faultsIn({ entries: [one, three, two] }, [said(ok, ok, ok)])).toEqual([
      'client-1 (f): act 2 after act 3',
    ])
  })

  it('names what nobody asked', async () => {
    const history = await aHistory(true)
    expect(faultsIn(history, [])).toEqual(['client-1: nobody of this name was there'])
    expect(faultsIn(history, [said()])).toEqual(['client-1 (f): act 1 is another: freeze by f'])
    expect(faultsIn(history, [{ ...said(ok), seat: 's2' }])).toEqual([
      'client-1 (s2): act 1 is another: freeze by f',
    ])
  })
})

describe('the fold of all acts', () => {
  it('is the workshop after the last, over journals that begin with each other’s end', async () => {
    const first = await journal(true, false)
    const between = foldOf(historyIn([first]))
    const whole = await aHistory(true, false, true, false)
    const later = whole.entries.slice(2).map((entry) => lineOf([entry]))
    const second = Buffer.concat([lineOf(snapshotOf(between)), ...later])
    expect(foldOf(historyIn([second, first]))).toEqual(foldOf(whole))
    expect(foldOf(whole)).toMatchObject({ seq: 4, frozen: false })
  })

  it('is refused where an act is missing', async () => {
    const { began, entries, snapshots } = await aHistory(true, false, true)
    expect(() => foldOf({ began, snapshots, entries: entries.toSpliced(1, 1) })).toThrow('no act 2')
  })

  it('is refused where a snapshot says something else than the acts', async () => {
    const history = await aHistory(true, false, true)
    const other = { ...foldOf(history), frozen: false }
    expect(() => foldOf({ ...history, snapshots: [...history.snapshots, other] })).toThrow('differs')
  })

  it('is refused where two acts have one number', async () => {
    const forked = await journal(false)
    const straight = await journal(true)
    expect(() => historyIn([straight, forked])).toThrow('two acts are number 1')
  })
})
