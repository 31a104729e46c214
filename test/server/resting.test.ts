import { expect, it } from 'vitest'

import { hashOf } from '../../server/keys.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { aRoom } from './house.ts'
import { keyOf } from './workshops.ts'

it('keeps on disk who joins in the very moment in which the server stops', async () => {
  for (let late = 0; late < 30; late++) {
    const { room, disk } = await aRoom()
    await room.ask({ seat: 'f', act: 'freeze', carried: { on: true } })
    const resting = room.rest()
    for (let n = 0; n < late; n++) await Promise.resolve()
    const carried = { key: hashOf(keyOf('late')), people: 1 }
    const answer = await room.ask({ seat: 'door', act: 'join', carried })
    await resting
    const { workshops } = await journalsOn(disk.kill()).open()
    const isKept = workshops[0]?.seats['s2'] !== undefined
    expect(isKept, `${late} steps late`).toBe('ok' in answer)
  }
})
