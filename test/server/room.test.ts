import { expect, it, vi } from 'vitest'

import type { Answer } from '../../rules/wire.ts'
import type { Room } from '../../server/room.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { aRoom, deck } from './house.ts'
import { hashOf } from '../../server/keys.ts'
import { aWorkshop, keyOf } from './workshops.ts'

const ok = { ok: true }
const from = (n: number, client = 'client-1') => ({ client, n })
const lead = (room: Room, act: string, carried: unknown) => room.ask({ seat: 'f', act, carried })
const join = (room: Room, name: string) =>
  room.ask({ seat: 'door', act: 'join', carried: { key: hashOf(keyOf(name)), people: 1 } })

it('keeps an act before it answers', async () => {
  const { room, disk } = await aRoom()
  expect(await lead(room, 'setDoor', { door: 'locked' })).toEqual(ok)
  expect(room.workshop.door).toBe('locked')
  const { workshops } = await journalsOn(disk.kill()).open()
  expect(workshops).toEqual([room.workshop])
})

it('answers a refusal by its word and keeps nothing', async () => {
  const { room } = await aRoom()
  const before = room.workshop
  expect(await lead(room, 'sing', {})).toEqual({ no: 'no-such-act' })
  expect(await lead(room, 'setDoor', { door: 'ajar' })).toEqual({ no: 'wrong-shape' })
  expect(await lead(room, '__proto__', {})).toEqual({ no: 'no-such-act' })
  expect(await room.ask({ seat: '__proto__', act: 'ready', carried: { on: true } })).toMatchObject({
    no: expect.any(String),
  })
  expect(room.workshop).toBe(before)
})

it('plays an act once that is sent twice, also over a restart', async () => {
  const { room, disk } = await aRoom()
  const freeze = { seat: 'f', act: 'freeze', carried: { on: true }, from: from(1) }
  expect(await Promise.all([room.ask(freeze), room.ask(freeze), room.ask(freeze)])).toEqual([ok, ok, ok])
  expect(room.workshop.seq).toBe(1)
  const [workshop = aWorkshop()] = (await journalsOn(disk.kill()).open()).workshops
  const again = await aRoom(workshop)
  expect(await again.room.ask(freeze)).toEqual(ok)
  expect(again.room.workshop.seq).toBe(1)
})

it('counts per client, whatever it is called', async () => {
  const { room } = await aRoom()
  for (const client of ['client-1', 'client-2', '__proto__', 'constructor', 'hasOwnProperty']) {
    const asked = { seat: 'f', act: 'freeze', carried: { on: true }, from: from(1, client) }
    expect(await room.ask(asked)).toEqual(ok)
    expect(await room.ask(asked)).toEqual(ok)
  }
  expect(room.workshop.seq).toBe(5)
})

it('keeps everything that came while a commit ran in one more commit', async () => {
  const { room, parts } = await aRoom()
  const append = vi.spyOn(parts.store, 'append')
  const answers = [join(room, 'first')]
  await Promise.resolve()
  await Promise.resolve()
  for (let n = 0; n < 20; n++) answers.push(join(room, `other-${n}`))
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 21 }, () => ok))
  expect(append.mock.calls.map(([, entries]) => entries.length)).toEqual([1, 20])
})

it('acknowledges nothing that could not be saved, and goes on when it can', async () => {
  const { room, disk, reports, watch } = await aRoom()
  const before = room.workshop
  const line = watch('f')
  disk.fail(['sync'])
  const asked = { seat: 'f', act: 'freeze', carried: { on: true }, from: from(1) }
  const answers = await Promise.all([room.ask(asked), room.ask(asked), lead(room, 'sing', {})])
  expect(answers).toEqual([{ no: 'not-saved' }, { no: 'not-saved' }, { no: 'no-such-act' }])
  expect(room.workshop).toBe(before)
  expect(line.told).toEqual(['table', 'own', 'console'])
  expect(reports).toContain('notSaved')
  disk.fail([])
  expect(await room.ask(asked)).toEqual(ok)
  expect((await journalsOn(disk.kill()).open()).workshops).toEqual([room.workshop])
})

it('tells a repeat of what was kept before that it is fine, also when nothing can be saved', async () => {
  const { room, disk } = await aRoom()
  const asked = { seat: 'f', act: 'freeze', carried: { on: true }, from: from(1) }
  await room.ask(asked)
  disk.fail(['write'])
  const next = { ...asked, from: from(2) }
  expect(await Promise.all([room.ask(asked), room.ask(next)])).toEqual([ok, { no: 'not-saved' }])
})

it('lives on after a bug in an act', async () => {
  const broken = new Proxy(deck, { get: () => expect.unreachable('a bug') })
  const { room, reports } = await aRoom(aWorkshop(), { deck: broken })
  const answers = await Promise.all([
    lead(room, 'goTo', { step: 9 }),
    lead(room, 'setDoor', { door: 'locked' }),
  ])
  expect(answers).toEqual([{ no: 'not-now' }, ok])
  expect(room.workshop.step).toBe(0)
  expect(room.workshop.door).toBe('locked')
  expect(reports).toContain('actFailed')
})

it('writes a snapshot when a step begins, and when the journal is long', async () => {
  const { room, parts, disk } = await aRoom()
  const snapshot = vi.spyOn(parts.store, 'snapshot')
  await lead(room, 'goTo', { step: 1 })
  await room.rest()
  expect(snapshot).toHaveBeenCalledTimes(1)
  for (let n = 0; n < 300; n++) await lead(room, 'freeze', { on: n % 2 === 0 })
  await room.rest()
  expect(snapshot).toHaveBeenCalledTimes(2)
  expect((await journalsOn(disk.kill()).open()).workshops).toEqual([room.workshop])
})

it('goes on with its journal when a snapshot fails', async () => {
  const { room, reports, disk } = await aRoom()
  disk.failNext('rename')
  await lead(room, 'goTo', { step: 1 })
  await lead(room, 'freeze', { on: true })
  expect(reports).toContain('snapshotFailed')
  expect((await journalsOn(disk.kill()).open()).workshops).toEqual([room.workshop])
})

it('owes a snapshot that failed, and tries again until it is written', async () => {
  const { room, reports, disk, world } = await aRoom()
  const lines = () => disk.content(`${room.workshop.id}.journal`).toString().trimEnd().split('\n')
  disk.fail(['rename'])
  await lead(room, 'goTo', { step: 1 })
  await expect.poll(() => reports).toEqual(['snapshotFailed'])
  const later = (time: number) => {
    world.pass(time)
    room.tick()
  }
  later(1000)
  expect(await lead(room, 'freeze', { on: true })).toEqual(ok)
  expect(reports).toHaveLength(1)
  later(1000)
  await expect.poll(() => reports).toHaveLength(2)
  expect(lines()).toHaveLength(3)
  disk.fail([])
  later(2000)
  // Who asks while it is written is answered, and kept after it.
  expect(await lead(room, 'freeze', { on: false })).toEqual(ok)
  expect(lines()).toHaveLength(2)
  expect((await journalsOn(disk.kill()).open()).workshops).toEqual([room.workshop])
})

it('answers "gone" once it is over', async () => {
  const { room, watch } = await aRoom()
  const line = watch('f')
  const asked: Promise<Answer> = join(room, 'blue')
  await room.end()
  expect(await asked).toEqual(ok)
  expect(await join(room, 'red')).toEqual({ no: 'gone' })
  expect(line.told).toContain('farewell gone')
})
