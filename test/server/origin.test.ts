import { expect, it } from 'vitest'

import { isOurHost, isOurPage } from '../../server/origin.ts'

it.each([
  'localhost',
  'localhost:3000',
  '192.168.1.20:3000',
  '[fe80::1]:3000',
  'spel.example.nl',
  'SPEL.example.nl:443',
])('answers under the name %s', (host) =>
  expect(isOurHost({ headers: { host } }, 'spel.example.nl')).toBe(true),
)

it.each([
  undefined,
  '',
  'evil.example',
  'localhost.evil.example',
  '192.168.1.20.evil.example',
  'a b',
  'user@',
  'spel.example.nl.evil',
])('does not answer under the name %s', (host) =>
  expect(isOurHost({ headers: host === undefined ? {} : { host } }, 'spel.example.nl')).toBe(false),
)

it.each([
  [undefined, '10.0.0.2:3000', true],
  ['http://10.0.0.2:3000', '10.0.0.2:3000', true],
  ['http://localhost', 'localhost', true],
  ['https://spel.example.nl', 'spel.example.nl', true],
  ['http://10.0.0.2:3001', '10.0.0.2:3000', false],
  ['https://evil.example', 'spel.example.nl', false],
  ['null', 'localhost:3000', false],
  ['', 'localhost:3000', false],
])('takes a page from %s at %s for our own: %s', (origin, host, expected) => {
  expect(isOurPage({ headers: origin === undefined ? { host } : { origin, host } })).toBe(expected)
})
