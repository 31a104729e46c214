import { expect, it } from 'vitest'

import { meetingLasts, Meetings } from '../../server/meetings.ts'

const page = 'page-of-mine'
const wifi = '192.168.1.5:3000'
const cable = '10.0.0.5:3000'
const network = '192.168.1.77'

function meetingsAt(...addresses: string[]) {
  let now = 0
  const meetings = new Meetings({ now: () => now, addresses: () => addresses })
  return { meetings, pass: (time: number) => (now += time) }
}
const inTheRoom = () => meetingsAt(`http://${wifi}`, `http://${cable}`, 'http://[fd00::7]:3000')

it('tells a page who came to it, and who typed an address in numbers, the newest last', () => {
  const { meetings } = inTheRoom()
  meetings.came(page, wifi, network)
  meetings.came(undefined, '[fd00::7]:3000', network)
  meetings.came(page, cable, network)
  meetings.came(undefined, wifi, network)
  expect(meetings.of(page)).toEqual(['[fd00::7]:3000', cable, wifi])
  expect(meetings.of('page-of-else')).toEqual(['[fd00::7]:3000', wifi])
})

it('tells of the public name to the page that was scanned alone: who types it may be anywhere', () => {
  const { meetings } = meetingsAt('https://game.example')
  meetings.came(undefined, 'game.example', network)
  expect(meetings.of(page)).toEqual([])
  meetings.came(page, 'GAME.example', network)
  expect(meetings.of(page)).toEqual(['game.example'])
  expect(meetings.of('page-of-else')).toEqual([])
})

it.each([
  ['the host of somebody else', '8.8.8.8:3000'],
  ['another port', '192.168.1.5:3001'],
  ['no port', '192.168.1.5'],
  ['a host without end', `10.0.0.1:${'0'.repeat(14_000)}80`],
  ['what is no host', 'a b'],
  ['nothing', ''],
])('keeps nothing of who says to come under %s', (_what, said) => {
  const { meetings } = inTheRoom()
  meetings.came(page, said, network)
  meetings.came(undefined, said, network)
  expect(meetings.of(page)).toEqual([])
})

it('writes a host as its own address does, however a browser writes it', () => {
  const { meetings } = inTheRoom()
  meetings.came(page, `192.168.1.5:${'0'.repeat(14_000)}3000`, network)
  expect(meetings.of(page)).toEqual([wifi])
})

it('forgets after some minutes', () => {
  const { meetings, pass } = inTheRoom()
  meetings.came(page, wifi, network)
  pass(meetingLasts)
  meetings.came(page, cable, network)
  expect(meetings.of(page)).toEqual([wifi, cable])
  pass(1)
  expect(meetings.of(page)).toEqual([cable])
  pass(-2 * meetingLasts)
  expect(meetings.of(page)).toEqual([])
})

it('forgets as well when nobody asks: who comes again then is new', () => {
  const { meetings, pass } = inTheRoom()
  meetings.came(page, wifi, network)
  pass(meetingLasts + 1)
  for (let n = 0; n < 20; n++) meetings.came(`page-${n}`, wifi, network)
  meetings.came(page, wifi, network)
  expect(meetings.of(page)).toEqual([])
})

it('keeps what came to a page, however many pages one network makes up', () => {
  const { meetings, pass } = inTheRoom()
  meetings.came(page, wifi, network)
  for (let n = 0; n < 1000; n++) meetings.came(`page-${n}`, wifi, '192.168.1.66')
  expect(meetings.of(page)).toEqual([wifi])
  expect(meetings.of('page-19')).toEqual([wifi])
  expect(meetings.of('page-20')).toEqual([])
  // Who was met is met again, also by a network that may name no more.
  meetings.came(page, wifi, '192.168.1.66')
  meetings.came('page-of-else', wifi, network)
  expect(meetings.of('page-of-else')).toEqual([wifi])
  pass(meetingLasts / 2)
  meetings.came('page-20', wifi, '192.168.1.66')
  expect(meetings.of('page-20')).toEqual([wifi])
})

it('keeps so many and not one more, whoever names them', () => {
  const { meetings } = inTheRoom()
  for (let n = 0; n < 301; n++) meetings.came(`page-${n}`, wifi, `192.168.2.${n}`)
  expect(meetings.of('page-0')).toEqual([])
  expect(meetings.of('page-1')).toEqual([wifi])
  expect(meetings.of('page-300')).toEqual([wifi])
})
