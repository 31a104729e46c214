import { expect, it } from 'vitest'

import { createHands } from '../../client/hands.ts'
import type { HandMessage, SeenHand } from '../../rules/wire.ts'
import { FakeScreen, FakeTime } from './fakeLink.ts'

function aFeed() {
  const time = new FakeTime()
  const sent: { at: number; hand: HandMessage }[] = []
  const looks: boolean[] = []
  const feed = createHands({
    toss: (hand) => void sent.push({ at: time.now, hand }),
    look: (on) => void looks.push(on),
    later: time.later,
  })
  return { time, sent, looks, feed }
}

it('sends a hand at once, then at most one a tick, and the last one always', () => {
  const { time, sent, feed } = aFeed()
  for (let x = 0; x < 20; x++) {
    feed.move(['t1', x, 0])
    time.pass(16)
  }
  time.pass(50)
  expect(sent[0]).toEqual({ at: 0, hand: ['t1', 0, 0] })
  expect(sent.at(-1)?.hand).toEqual(['t1', 19, 0])
  const gaps = sent.slice(1).map(({ at }, n) => at - (sent[n]?.at ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50)
  expect(sent.length).toBeGreaterThan(5)
})

it('says the last place once more, as it may have got lost, and then no more', () => {
  const { time, sent, feed } = aFeed()
  feed.move(['t1', 1, 1])
  feed.move([])
  for (let n = 0; n < 100; n++) time.pass(50)
  expect(sent.map(({ hand }) => hand)).toEqual([['t1', 1, 1], [], []])
})

it('sends nothing after its end', () => {
  const { time, sent, feed } = aFeed()
  feed.move(['t1', 1, 1])
  feed.stop()
  time.pass(5000)
  expect(sent).toHaveLength(1)
})

it('looks from the first watcher on to the last, and hands every tick to each', () => {
  const { looks, feed } = aFeed()
  const heard: string[] = []
  const watcher = () => void heard.push('one')
  const [stopOne, stopTwo] = [feed.watch(watcher), feed.watch(watcher)]
  const stopThree = feed.watch((hands) => void heard.push(hands[0]?.[0] ?? ''))
  expect(looks).toEqual([true])
  const hands: SeenHand[] = [['s2', 't1', 1, 2]]
  feed.hear(hands)
  expect(heard).toEqual(['one', 'one', 's2'])
  stopOne()
  stopOne()
  stopThree()
  expect(looks).toEqual([true])
  stopTwo()
  expect(looks).toEqual([true, false])
  feed.watch(watcher)
  expect(looks).toEqual([true, false, true])
})

it('drops a hand while the line is not open, and says on every fresh line that it looks', () => {
  const screen = new FakeScreen()
  const { connection, link } = screen
  connection.hand(['t1', 1, 1])
  connection.looks(true)
  expect(link.tossed).toEqual([])
  link.tell('connect')
  connection.hand(['t1', 2, 2])
  link.tell('disconnect')
  connection.hand(['t1', 3, 3])
  link.tell('connect')
  connection.looks(false)
  link.tell('disconnect')
  link.tell('connect')
  expect(link.tossed).toEqual([
    ['looks', true],
    ['hand', ['t1', 2, 2]],
    ['looks', true],
    ['looks', false],
  ])
  connection.close()
  connection.hand(['t1', 4, 4])
  expect(link.tossed).toHaveLength(4)
})
