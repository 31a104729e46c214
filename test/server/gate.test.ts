import { get } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { acted, connected, next, refused, served, workshopAt, type Served } from './served.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

let house: Served
let room: Awaited<ReturnType<typeof workshopAt>>
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

const ok = { ok: true }
async function open(name: string) {
  const socket = house.socket(name === 'f' ? room.facilitator : room.hello(name))
  await connected(socket)
  return socket
}

it('tells the time first, and then everything that the seat may see', async () => {
  room = await workshopAt(house, 'one')
  const socket = house.socket(room.facilitator)
  const heard: string[] = []
  socket.onAny((event) => heard.push(event))
  await next(socket, 'console')
  expect(heard).toEqual(['clock', 'table', 'own', 'console'])
  socket.close()
})

it('lets in by polling too, as where schools block websockets', async () => {
  room = await workshopAt(house, 'one')
  const socket = house.socket(room.hello('one'), { transports: ['polling'] })
  expect(await next(socket, 'own')).toMatchObject({ whole: { seat: 's2' } })
  expect(await acted(socket, 1, 'ready', { on: true })).toEqual(ok)
  socket.close()
})

it('shows an act to everybody in the workshop, and to nobody elsewhere', async () => {
  const other = await workshopAt(house, 'stranger')
  room = await workshopAt(house, 'one')
  const [facilitator, one] = [await open('f'), await open('one')]
  const stranger = house.socket(other.hello('stranger'))
  await connected(stranger)
  const heard: unknown[] = []
  stranger.onAny((event, shown) => 'change' in Object(shown) && heard.push(event))
  const seen = next(one, 'table')
  expect(await acted(facilitator, 1, 'goTo', { step: 1 })).toEqual(ok)
  expect(await seen).toMatchObject({ change: { step: { index: 1 } } })
  expect(heard).toEqual([])
  for (const socket of [facilitator, one, stranger]) socket.close()
})

it.each([
  ['no hello', {}],
  ['a key that opens nothing', { workshop: 'w'.repeat(16), key: keyOf('no'), client: 'client-1' }],
  ['a hello of another shape', { workshop: ['x'], key: 5, client: null }],
  [
    'more than a hello',
    { workshop: 'w'.repeat(16), key: keyOf('no'), client: 'client-1', role: 'facilitator' },
  ],
  [
    'odd names',
    JSON.parse(
      '{"__proto__": {"workshop": "x"}, "workshop": "__proto__", "key": "constructor", "client": "x"}',
    ),
  ],
])('refuses %s', async (_what, auth) => {
  expect(await refused(house.socket(auth))).toBe('gone')
})

it('refuses the key of another workshop', async () => {
  room = await workshopAt(house, 'one')
  const other = await workshopAt(house, 'two')
  expect(await refused(house.socket({ ...room.hello('one'), workshop: other.workshop }))).toBe('gone')
})

it('says farewell to who is removed, and refuses their key from then on', async () => {
  room = await workshopAt(house, 'one')
  const [facilitator, one] = [await open('f'), await open('one')]
  const farewell = next(one, 'farewell')
  expect(await acted(facilitator, 1, 'removeSeat', { seat: 's2' })).toEqual(ok)
  expect(await farewell).toBe('removed')
  expect(await refused(house.socket(room.hello('one')))).toBe('removed')
  facilitator.close()
})

it('refuses by a word what is no act, and changes nothing', async () => {
  room = await workshopAt(house, 'one')
  const one = await open('one')
  expect(await acted(one, 1, 'sing', {})).toEqual({ no: 'no-such-act' })
  expect(await acted(one, 1, '__proto__', {})).toEqual({ no: 'no-such-act' })
  expect(await acted(one, 1, 'ready', { on: true, more: 1 })).toEqual({ no: 'wrong-shape' })
  expect(await acted(one, 1, 'freeze', { on: true })).toEqual({ no: 'not-yours' })
  expect(await acted(one, -1, 'ready', { on: true })).toEqual({ no: 'wrong-shape' })
  expect(await acted(one, 1, {}, { on: true })).toEqual({ no: 'wrong-shape' })
  expect(await one.timeout(2000).emitWithAck('act', 'ready')).toEqual({ no: 'wrong-shape' })
  expect(await acted(one, 1, 'ready', { on: true })).toEqual(ok)
  one.close()
})

it('is not harmed by messages without sense', async () => {
  room = await workshopAt(house, 'one')
  const one = await open('one')
  one.emit('act')
  one.emit('act', { n: 1, act: 'ready', carried: { on: true } })
  one.emit('act', { n: 1, act: 'ready', carried: { on: true } }, 'not a function')
  one.emit('act', null, undefined, [])
  one.emit('__proto__', {})
  one.emit('constructor', () => undefined)
  one.emit('act', Buffer.alloc(100), () => undefined)
  let deep: unknown = 1
  for (let n = 0; n < 2000; n++) deep = [deep]
  expect(await acted(one, 1, 'ready', deep)).toEqual({ no: 'wrong-shape' })
  expect(await acted(one, 1, 'ready', { on: true })).toEqual(ok)
  one.close()
})

it('cuts a line that sends too large a message', async () => {
  room = await workshopAt(house, 'one', 'two')
  const [one, two] = [await open('one'), await open('two')]
  const cut = next(one, 'disconnect')
  one.emit('act', { n: 1, act: 'ready', carried: 'x'.repeat(20_000) }, () => undefined)
  await cut
  expect(await acted(two, 1, 'ready', { on: true })).toEqual(ok)
  two.close()
})

it('says "too fast" to a flood, and cuts the line when it goes on', async () => {
  room = await workshopAt(house, 'one', 'two')
  const [one, two] = [await open('one'), await open('two')]
  const cut = next(one, 'disconnect')
  const answers: unknown[] = []
  for (let n = 1; n <= 300; n++)
    one.emit('act', { n, act: 'ready', carried: { on: true } }, (answer: unknown) => answers.push(answer))
  await cut
  expect(answers).toContainEqual({ no: 'too-fast' })
  expect(house.reports).toContain('cutOff')
  expect(await acted(two, 1, 'ready', { on: true })).toEqual(ok)
  two.close()
})

/** The answer to a first request for polling, which a browser's own code would not let us falsify. */
function polledWith(headers: Record<string, string>): Promise<number | undefined> {
  const path = '/socket.io/?EIO=4&transport=polling'
  return new Promise((resolve, reject) => {
    const { port } = house
    get({ host: '127.0.0.1', port, path, headers }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    )
  })
}

it.each([{ origin: 'http://evil.example' }, { host: 'evil.example' }, { origin: 'null' }])(
  'lets in no page from elsewhere and no name that is not ours: %o',
  async (headers) => {
    room = await workshopAt(house, 'one')
    expect(await refused(house.socket(room.hello('one'), { extraHeaders: headers }))).toMatch(/error/)
    expect(await polledWith(headers)).toBe(403)
  },
)

it('lets in a page of our own', async () => {
  const own = house.socket(room.hello('one'), { extraHeaders: { origin: house.url } })
  await connected(own)
  own.close()
  expect(await polledWith({ origin: house.url })).toBe(200)
})

it('hands a second device the same seat, and keeps it when one of them goes', async () => {
  room = await workshopAt(house, 'one')
  const [phone, laptop] = [await open('one'), await open('one')]
  phone.close()
  expect(await acted(laptop, 1, 'ready', { on: true })).toEqual(ok)
  laptop.close()
})

it('hands the console over by a further key', async () => {
  room = await workshopAt(house)
  const asked = { workshop: room.workshop, key: facilitatorKey, seat: 'f' }
  const { answer } = await house.post('/api/keys', asked)
  const second = house.socket({ ...room.facilitator, ...Object(answer) })
  expect(await next(second, 'console')).toMatchObject({ whole: { door: 'open' } })
  second.close()
})
