import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'

import { takeHandsEarly } from '../../server/early.ts'

/** A line with somebody who hears the usual way. */
function aLine(isTaken = true) {
  const line = new EventEmitter()
  const [usual, early]: [unknown[], unknown[]] = [[], []]
  line.on('data', (data) => usual.push(data))
  takeHandsEarly(line, (said) => {
    if (isTaken) early.push(said)
    return isTaken
  })
  return { usual, early, says: (data: unknown) => line.emit('data', data) }
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

it('leaves a hand that is not taken to the usual way', () => {
  const { usual, says } = aLine(false)
  says('2["hand",[]]')
  expect(usual).toEqual(['2["hand",[]]'])
})
