import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { pause } from '../bench/talk.ts'
import { deck } from '../play/deck.ts'
import type { WorkshopTold } from './crowd/group.ts'
import type { Told } from './crowd/tally.ts'
import { openHall } from './hall.ts'
import { keptOf, workshopsIn } from './kept.ts'

const size = { workshops: 2, people: 4 }
const nothing = { lost: 0, twice: 0, unanswered: 0, otherTables: 0 }

it('counts every act of two small workshops, and notices one that is not kept', async () => {
  const { server, crowd, staged, close } = await openHall(size, 'source')
  try {
    await crowd.ask('play', { perSecond: 20, hands: 1, seed: 1 })
    await pause(2000)
    const told = await crowd.ask<WorkshopTold[]>('rest', { patience: 20_000 })
    const { asked, granted, refused, gaps, cuts, acknowledged, shown, handsHeard } =
      await crowd.ask<Told>('told')
    expect(asked).toBeGreaterThan(30)
    expect(acknowledged.count).toBe(asked)
    expect(granted + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(asked)
    // Nearly all can be seen, and each by three others.
    expect(shown.count).toBeGreaterThan(granted)
    expect(shown.count).toBeLessThanOrEqual(3 * granted)
    expect({ gaps, cuts }).toEqual({ gaps: 0, cuts: 0 })
    expect(handsHeard).toBeGreaterThan(0)
    await server.kill()
    const compared = async () => keptOf(told, staged.workshops, await workshopsIn(staged.dataDir), deck)
    expect(await compared()).toEqual(nothing)
    loseLast(join(staged.dataDir, `${told[0]?.workshop}.journal`))
    const { lost, otherTables } = await compared()
    expect(lost).toBeGreaterThan(0)
    expect(otherTables).toBeLessThanOrEqual(1)
  } finally {
    await close()
  }
}, 60_000)

/** As if the last commit had never reached the disk. */
function loseLast(file: string): void {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  writeFileSync(file, lines.slice(0, -1).join('\n') + '\n')
}
