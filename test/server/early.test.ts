import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'

import { mostHeld } from '../../rules/wire.ts'
import { hearEarly } from '../../server/early.ts'

/** A line with somebody who hears the usual way, and with somebody before them. */
function aLine(isHeard = true) {
  const line = new EventEmitter()
  const [usual, early, asked]: [unknown[], unknown[], boolean[]] = [[], [], []]
  line.on('data', (data) => usual.push(data))
  hearEarly(line, {
    hears: (isHand) => {
      asked.push(isHand)
      return isHeard
    },
    take: (said) => void early.push(said),
  })
  return { usual, early, asked, says: (data: unknown) => line.emit('data', data) }
}

it('takes a hand, and nobody else hears it', () => {
  const { usual, early, says } = aLine()
  says('2["hand",["t1",1,2,"2-7"]]')
  says('2["hand",[],"more"]')
  expect({ usual, early }).toEqual({ usual: [], early: [[['t1', 1, 2, '2-7']], [[], 'more']] })
})

it.each([
  '27["act",{"n":1}]',
  '2["hands",[]]',
  '21["hand",[]]',
  '2["hand",["t1",1',
  '2["hand"]',
  '0{}',
  Buffer.from('2["hand",[]]'),
])('leaves %s to the usual way', (data) => {
  const { usual, early, says } = aLine()
  says(data)
  expect({ usual, early }).toEqual({ usual: [data], early: [] })
})

it('reads nothing of what is not heard', () => {
  const { usual, early, asked, says } = aLine(false)
  const parse = vi.spyOn(JSON, 'parse')
  says('2["hand",["t1",1,2]]')
  says('27["act",{"n":1}]')
  says(Buffer.from('x'))
  expect({ usual, early, asked }).toEqual({ usual: [], early: [], asked: [true, false, false] })
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
})

it('reads the longest hand that makes sense, and none that is longer', () => {
  const { usual, early, says } = aLine()
  const ids = Array.from({ length: mostHeld + 1 }, () => 'x'.repeat(40))
  const [table, ...things] = ids
  const longest = [table, -9999.125, -9999.125, ...things]
  says(`2${JSON.stringify(['hand', longest])}`)
  says(`2${JSON.stringify(['hand', [...longest, ...ids]])}`)
  expect({ usual, early }).toEqual({ usual: [], early: [[longest], []] })
})
