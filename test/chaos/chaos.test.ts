import { describe, it } from 'vitest'

import { bytes } from './parts/bytes.ts'
import { dead } from './parts/dead.ts'
import { kill } from './parts/kill.ts'
import { portal } from './parts/portal.ts'
import { restart } from './parts/restart.ts'
import { stop } from './parts/stop.ts'
import { upgrade } from './parts/upgrade.ts'

// How soon is what `npm run chaos` measures on a quiet machine; here it only has to happen, on any machine.
const seed = 1
const patience = { timeout: 120_000 }

describe.concurrent('the real server and its network fail', () => {
  it(
    'loses no act that it acknowledged, plays none twice and none that it refused, when it is killed',
    patience,
    async ({ expect }) => {
      const told = await kill({ kills: 4, people: 5, seed })
      expect(told).toMatchObject({ faults: [], ok: true })
      expect(told.acknowledged).toBeGreaterThan(20)
      expect(told.refused).toBeGreaterThan(0)
    },
  )

  it(
    'has thirty people back on their own seats after a kill, and the facilitator leads',
    patience,
    async ({ expect }) => {
      const told = await restart({ people: 30, restarts: 1, seed })
      expect(told).toMatchObject({ seatsBack: 30, facilitatorLeads: true })
    },
  )

  it(
    'notices on both sides that a radio died without a word, and mends the line',
    patience,
    async ({ expect }) => {
      const told = await dead({ times: 3, seed })
      expect(told.noticedByPerson.worst).toBeLessThan(20_000)
      expect(told.noticedByServer.worst).toBeLessThan(20_000)
      expect(told.repaired.worst).toBeLessThan(20_000)
    },
  )

  it('lets a class in where websockets are refused', patience, async ({ expect }) => {
    expect(await upgrade({ people: 10, seed })).toMatchObject({ joined: 10, acted: 10 })
  })

  it('comes back by itself when a wifi network no longer wants a login', patience, async ({ expect }) => {
    expect(await portal({ people: 2, seed })).toMatchObject({ actsKept: 6 })
  })

  it(
    'tells everybody that it comes back, and loses nothing, when it has to end',
    patience,
    async ({ expect }) => {
      const told = await stop({ times: 2, people: 4, seed })
      expect(told).toMatchObject({ stops: 2, unclean: 0, faults: [], told: told.listening })
      expect(told.ended.worst).toBeLessThan(20_000)
    },
  )

  it('lets a screen that comes back download at most 64 KB', patience, async ({ expect }) => {
    const told = await bytes({ people: 30, seed })
    expect(told).toMatchObject({ cards: 300, ok: true })
  })
})
