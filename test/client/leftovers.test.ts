import { beforeEach, expect, it } from 'vitest'

import { deliverLeft } from '../../client/leftovers.ts'
import { unsentOf } from '../../client/unsent.ts'
import type { ActMessage, Answer } from '../../rules/wire.ts'
import { FakeLink, FakeTime } from './fakeLink.ts'
import { FakeShelf } from './shelf.ts'

const seat = { workshop: 'w1234567', key: 'abcdefghijklmnopqrstuv' }
const act = (n: number): ActMessage => ({ n, act: 'ready', carried: { on: true } })

let shelf: FakeShelf
let time: FakeTime
let links: { client: string; link: FakeLink }[]
let noes: Answer[]

beforeEach(() => {
  shelf = new FakeShelf()
  time = new FakeTime()
  links = []
  noes = []
})

const unsent = () => unsentOf(seat, shelf)
const delivering = () =>
  deliverLeft({
    unsent: unsent(),
    client: 'page-new',
    later: time.later,
    onNo: (no) => void noes.push(no),
    open(client) {
      const link = new FakeLink()
      links.push({ client, link })
      link.tell('connect')
      return link
    },
  })

async function answer(place: number, sent: number, answer: Answer): Promise<void> {
  if (numbers(place)?.length === 0) links[place]?.link.tell('connect')
  links[place]?.link.answer(sent, answer)
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
const numbers = (place: number) => links[place]?.link.sent.map(({ message }) => message.n)

it('goes out page by page, under the client and the numbers of each', async () => {
  unsent().keep('page-1', [act(7), act(8)])
  unsent().keep('page-2', [act(1)])
  const { done } = delivering()
  await answer(0, 0, { ok: true })
  await answer(0, 1, { ok: true })
  await answer(1, 0, { ok: true })
  await done
  expect(links.map(({ client }) => client)).toEqual(['page-1', 'page-2'])
  expect(links.map((_, place) => numbers(place))).toEqual([[7, 8], [1]])
  expect(links.every(({ link }) => link.closed)).toBe(true)
  expect(shelf.kept.size).toBe(0)
})

it('tells a no, and goes on with what comes after it', async () => {
  unsent().keep('page-1', [act(1), act(2)])
  const { done } = delivering()
  await answer(0, 0, { no: 'frozen' })
  await answer(0, 1, { ok: true })
  await done
  expect(noes).toEqual([{ no: 'frozen' }])
  expect(shelf.kept.size).toBe(0)
})

it('tries again what could not be saved, in its place, and gives up after some time', async () => {
  unsent().keep('page-1', [act(1), act(2)])
  const { done } = delivering()
  for (let sent = 0; sent < 5; sent += 1) {
    await answer(0, sent, { no: 'not-saved' })
    time.pass(2000)
  }
  await answer(0, 5, { ok: true })
  await done
  expect(numbers(0)).toEqual([1, 1, 1, 1, 1, 2])
  expect(noes).toEqual([{ no: 'not-saved' }])
})

it('stays for a next time when the page goes before everything is answered', async () => {
  unsent().keep('page-1', [act(1), act(2)])
  const { done, stop } = delivering()
  await answer(0, 0, { ok: true })
  stop()
  await done
  expect(links[0]?.link.closed).toBe(true)
  expect(unsent().left('page-new')).toEqual([{ client: 'page-1', acts: [act(1), act(2)] }])
})

it('goes when its seat is gone', async () => {
  unsent().keep('page-1', [act(1), act(2)])
  const { done } = delivering()
  links[0]?.link.tell('connect_error', { message: 'removed' })
  await done
  expect(shelf.kept.size).toBe(0)
})
