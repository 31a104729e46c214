import { expect, it } from 'vitest'

import { dead } from './parts/dead.ts'
import { kill } from './parts/kill.ts'
import { portal } from './parts/portal.ts'
import { restart } from './parts/restart.ts'
import { stop } from './parts/stop.ts'
import { upgrade } from './parts/upgrade.ts'

const seed = 2
const patience = { timeout: 1_800_000 }

it('loses nothing and plays nothing twice in two hundred kills', patience, async () => {
  expect(await kill({ kills: 200, people: 12, seed })).toMatchObject({ faults: [], ok: true })
})

it('has all thirty back on their own seats after each of ten kills', patience, async () => {
  const told = await restart({ people: 30, restarts: 10, seed })
  expect(told).toMatchObject({ seatsBack: 300, facilitatorLeads: true })
})

it('mends every line of twenty dead radios', patience, async () => {
  expect(await dead({ times: 20, seed })).toMatchObject({ times: 20 })
})

it('lets a whole class in where websockets are refused, and through a login page', patience, async () => {
  expect(await upgrade({ people: 30, seed })).toMatchObject({ joined: 30, acted: 30 })
  expect(await portal({ people: 30, seed })).toMatchObject({ actsKept: 90 })
})

it('loses nothing, and tells everybody, however it is asked to end', patience, async () => {
  const told = await stop({ times: 20, people: 12, seed })
  expect(told).toMatchObject({ stops: 20, unclean: 0, faults: [], told: told.listening })
})
