import * as v from 'valibot'
import { expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { handShape, mostHeld } from '../../rules/wire.ts'
import { linkingRoom } from './linking.ts'

it('knows the shape of a message as the wire has it', async () => {
  const { move, room } = await linkingRoom()
  const chance = chanceFrom(5)
  const parts = ['t1', 'x', 5, -10_000, 10_000.5, Number.NaN, Infinity, null, undefined, {}, [], true]
  const some = () => parts[chance.whole(0, parts.length - 1)]
  const place = () => chance.whole(-9999, 9999)
  for (let n = 0; n < 20_000; n++) {
    const head = chance.whole(0, 1) === 0 ? ['t1', place(), place()] : [some(), some(), some()]
    const more = Array.from({ length: chance.whole(0, 3) }, () =>
      chance.whole(0, 2) > 0 ? `c${chance.whole(0, 9)}` : some(),
    )
    const message = [...head.slice(0, chance.whole(0, 3)), ...more]
    expect(move('s2', ...message), JSON.stringify(message)).toBe(v.is(handShape, message))
  }
  const many = Array.from({ length: mostHeld + 1 }, (_, n) => `c${n}`)
  expect(move('s2', 't1', 1, 1, ...many)).toBe(false)
  expect(move('s2', 't1', 1, 1, ...many.slice(1))).toBe(true)
  for (const message of [undefined, null, 'hand', { length: 0 }, 3, new Set()])
    expect(room.hands.move({ seat: 's2' }, message, 1)).toBe(false)
})
