import { expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { ghost } from '../../rules/ghost.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { playingSeats } from '../../rules/who.ts'
import { stepOf, workshopFormat, type Workshop } from '../../rules/workshop.ts'
import type { Room } from '../../server/room.ts'
import { fakeDisk } from './fakeDisk.ts'
import { aHouse, deck, fakeWorld } from './house.ts'
import { earlierJournals, type Earlier } from './store/earlierJournals.ts'

const journals = earlierJournals()

/** A house that opens this journal, an hour after its last act. */
async function opened({ id, bytes }: Earlier) {
  const disk = fakeDisk()
  const file = await disk.open(`${id}.journal`, 'fresh')
  await file.write(bytes, 0)
  await file.sync()
  const world = fakeWorld()
  world.pass(Number(/"lastActAt":(\d+)/.exec(bytes.toString())?.[1]) + 3_600_000)
  const house = await aHouse(disk, { world })
  const room = house.rooms.find(id)
  if (!room) throw new Error(`it did not open: ${house.reports.join()}`)
  return { ...house, room }
}

/** Whoever looks on sees something, and nothing throws. */
function shown(workshop: Workshop): void {
  tableView(workshop, deck)
  consoleView(workshop, deck, new Set(['f']))
  for (const seat of Object.keys(workshop.seats)) ownView(workshop, seat)
}

const lead = async (room: Room, act: string, carried: object) => room.ask({ seat: 'f', act, carried })

/** Participants do what they do in this step, some of it. */
async function played(room: Room, seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  for (let round = 0; round < 3; round++) {
    for (const [seat] of playingSeats(room.workshop)) {
      const move = ghost(tableView(room.workshop, deck), ownView(room.workshop, seat), chance)
      if (move) await room.ask({ seat, ...move })
    }
  }
}

it.each(journals)('goes on with a workshop of an earlier version: $name', async (journal) => {
  const { room, disk, reports } = await opened(journal)
  expect(room.workshop.format).toBe(workshopFormat)
  shown(room.workshop)
  for (let step = room.workshop.step + 1; step <= room.workshop.agenda.length; step++) {
    await played(room, step)
    shown(room.workshop)
    if (stepOf(room.workshop).name === 'order')
      expect(await lead(room, 'sortRows', { by: 'age' })).toEqual({ ok: true })
    await lead(room, 'goTo', { step })
  }
  expect(room.workshop.step).toBe(room.workshop.agenda.length - 1)
  for (const step of room.workshop.agenda.keys()) {
    await lead(room, 'lookBack', { step })
    shown(room.workshop)
    await lead(room, 'stopLooking', {})
  }
  const ordering = room.workshop.agenda.findIndex(({ name }) => name === 'order')
  await lead(room, 'playAgain', { step: ordering })
  shown(room.workshop)
  expect(reports.filter((name) => name.endsWith('Failed') || name === 'notSaved')).toEqual([])
  const again = await aHouse(disk.kill())
  expect(again.rooms.find(journal.id)?.workshop).toEqual(room.workshop)
})

it.each(journals)('appends nothing to an old journal before it is one of today: $name', async (journal) => {
  const { room, disk } = await opened(journal)
  const before = disk.content(`${journal.id}.journal`)
  disk.fail(['rename'])
  expect(await lead(room, 'setDoor', { door: 'locked' })).toEqual({ no: 'not-saved' })
  expect(disk.content(`${journal.id}.journal`).equals(before)).toBe(true)
})

it('has a journal of every issue that changed what is kept', () => {
  const issues = new Set(journals.map(({ name }) => name.slice(0, name.indexOf('-'))))
  expect([...issues].toSorted()).toEqual(['issue2', 'issue3', 'issue4', 'issue5'])
})
