import { expect, it } from 'vitest'

import { facilitatorsAddress, lanAddresses, participantsAddresses } from '../../server/addresses.ts'
import { greeting } from '../../server/greeting.ts'

const at = (address: string, internal = false) => ({
  address,
  internal,
  family: 'IPv4' as const,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
})
const laptop = {
  lo: [at('127.0.0.1', true)],
  docker0: [at('172.17.0.1')],
  'vEthernet (WSL)': [at('172.29.0.1')],
  tun0: [at('10.8.0.2')],
  eth1: [at('169.254.3.4')],
  eth0: [at('203.0.113.5')],
  wlan0: [at('192.168.1.20')],
}

it('puts the address first that phones in the room most likely find', () => {
  expect(lanAddresses(laptop)).toEqual([
    '192.168.1.20',
    '203.0.113.5',
    '172.17.0.1',
    '172.29.0.1',
    '10.8.0.2',
  ])
})

it('tells where each finds the server', () => {
  const everywhere = { host: '0.0.0.0', port: 3000 }
  expect(facilitatorsAddress(everywhere)).toBe('http://localhost:3000')
  expect(participantsAddresses(everywhere, laptop)[0]).toBe('http://192.168.1.20:3000')
  expect(participantsAddresses({ host: '127.0.0.1', port: 3000 }, laptop)).toEqual([])
  expect(participantsAddresses({ host: '192.168.7.7', port: 80 }, laptop)).toEqual(['http://192.168.7.7'])
  expect(facilitatorsAddress({ host: 'fd00::7', port: 3000 })).toBe('http://[fd00::7]:3000')
  const online = { ...everywhere, publicUrl: new URL('https://spel.example.nl') }
  expect(participantsAddresses(online, laptop)).toEqual(['https://spel.example.nl'])
})

it('greets in both languages, with a QR code of the likeliest address and the others below', () => {
  const words = greeting('http://localhost:3000', ['http://192.168.1.20:3000', 'http://10.8.0.2:3000'])
  expect(words).toContain('Begeleider · Facilitator    http://localhost:3000/')
  expect(words).toContain('Deelnemers · Participants   http://192.168.1.20:3000/')
  expect(words).toContain('of · or   http://10.8.0.2:3000/')
  expect(words).toMatch(/[█▀▄]{10}/)
  expect(Math.max(...words.split('\n').map((line) => line.length))).toBeLessThan(80)
})

it('says so when there is no network', () => {
  expect(greeting('http://localhost:3000', [])).toContain('geen netwerk')
})
