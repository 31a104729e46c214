import type { Chance } from '../../../rules/chance.ts'
import { savedOf } from '../../../rules/saved.ts'
import { builtIn } from '../../../rules/agendaFile.ts'
import { workshopAt } from '../../play/table.ts'
import { mutated, wireText } from './mutation.ts'
import { names } from './nasty.ts'

/** One question over http, and whether its shape was looked at when it was answered. */
export type Asking = {
  method: string
  path: string
  body?: string
  headers?: Record<string, string>
  how: string
}

/** Whose keys and codes are asked with. */
export type Known = { workshop: string; key: string; lead: string; code: string; seats: string[] }

const saved = savedOf(workshopAt('discover'))

/** Questions as our own screens ask them. To erase is not among them: it is asked with keys that may not. */
function validAsks(
  { workshop, key, lead, code, seats }: Known,
  fresh: string,
  chance: Chance,
): [string, object][] {
  const start = {
    key: fresh,
    agenda: 'lesson',
    language: 'nl',
    address: 'u',
    origin: false,
    rehearsal: true,
    simulated: 4,
  }
  return [
    ['/api/workshops', start],
    ['/api/join', { key: fresh, entry: code, people: 1 }],
    ['/api/regain', { workshop, key }],
    [
      '/api/pairings',
      { workshop, key: lead, kind: chance.pick(['console', 'facilitator', 'spectator', 'table']) },
    ],
    ['/api/keys', { workshop, key: lead, seat: chance.pick(seats) }],
    ['/api/save', { workshop, key: lead }],
    ['/api/erase', { workshop, key }],
    ['/api/files', { file: builtIn('lesson') }],
    ['/api/files', { file: saved }],
    ['/api/files', { file: saved, start }],
  ]
}

const types = [
  'text/plain',
  'application/json; charset=x-bogus',
  'multipart/form-data',
  'application/json; charset=utf-16',
]

/** A question with one thing about it changed: in what it carries, or around it. */
export function askFrom(known: Known, fresh: string, chance: Chance): Asking {
  const [path, valid] = chance.pick(validAsks(known, fresh, chance))
  const die = chance.whole(0, 9)
  // A workshop more for each would leave nothing but workshops.
  const isValid = die === 0 && path !== '/api/workshops' && !('start' in valid)
  if (isValid) return { method: 'POST', path, body: wireText(valid), how: 'valid' }
  if (die === 1) return oddAsk(path, wireText(valid), chance)
  const { value, way } = mutated(valid, chance, [known.workshop, known.key, known.code])
  return { method: 'POST', path, body: wireText(value), how: way }
}

/** Right words in a wrong envelope. */
function oddAsk(path: string, body: string, chance: Chance): Asking {
  const name = chance.pick(names)
  return chance.pick<() => Asking>([
    () => ({
      method: chance.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']),
      path,
      body,
      how: 'method',
    }),
    () => ({ method: 'POST', path, body, headers: { 'content-type': chance.pick(types) }, how: 'type' }),
    () => ({
      method: 'POST',
      path,
      body,
      headers: { 'content-encoding': chance.pick(['gzip', 'br', 'x']) },
      how: 'encoding',
    }),
    () => ({ method: 'POST', path, body: body.slice(0, chance.whole(0, body.length)), how: 'torn' }),
    () => ({
      method: 'POST',
      path,
      body: `${body}${' '.repeat(chance.pick([10, 5000, 80_000]))}`,
      how: 'long',
    }),
    () => ({ method: 'POST', path, body: '['.repeat(1900), how: 'deep' }),
    () => ({ method: 'POST', path, body: `{"a":${'['.repeat(900)}${']'.repeat(900)}}`, how: 'deep' }),
    () => ({ method: 'POST', path, body, headers: { origin: 'http://evil.example' }, how: 'origin' }),
    () => ({ method: 'GET', path: `/api/labels/${name}/${name}`, how: 'path' }),
    () => ({ method: 'GET', path: chance.pick(oddPaths), how: 'path' }),
    () => ({
      method: 'POST',
      path: chance.pick(pollings),
      body: chance.pick(rubbish),
      headers: { 'content-type': 'text/plain' },
      how: 'polling',
    }),
    () => ({ method: 'GET', path: chance.pick(pollings), how: 'polling' }),
  ])()
}

const oddPaths = [
  '/api/labels/%E0%A4%A/nl',
  '/%',
  '//',
  '/..%2f..%2fetc%2fpasswd',
  '/assets/../../package.json',
  '/assets/%00',
  '/.env',
  '/api/',
  '/api/join?x=[]&x[__proto__]=1',
  '/api/labels/rotterdam/__proto__',
  '/healthz/../api/keys',
  '/readyz',
  `/${'a'.repeat(4000)}`,
]
const socketIo = '/socket.io/'
const pollings = [
  `${socketIo}?EIO=4&transport=polling`,
  `${socketIo}?EIO=3&transport=polling`,
  `${socketIo}?EIO=4&transport=__proto__`,
  `${socketIo}?EIO=4&transport=constructor`,
  `${socketIo}?EIO=4&transport=websocket`,
  `${socketIo}?EIO=4&transport=polling&sid=__proto__`,
  `${socketIo}?EIO=4&transport=polling&sid=nobody`,
  `${socketIo}?EIO=4&transport=polling&j=0`,
  `${socketIo}?transport=polling&EIO[]=4`,
  socketIo,
]
const rubbish = [
  '40{}',
  '42["act",{}]',
  '\u001e\u001e',
  'b',
  '1:2',
  '4'.repeat(2000),
  '{"a":',
  'd=%',
  '2probe',
  '6\u001e5',
]
