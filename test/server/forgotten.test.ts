import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { stepsOf } from '../../rules/agenda.ts'
import { folderOn } from '../../server/store/files.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { serverBuilt } from './built.ts'
import { memoryAt } from './memory.ts'
import { aStart, connected, next } from './served.ts'
import { aWorkshop, facilitatorKey, keyOf } from './workshops.ts'

/** It is in everything that anybody types, and in the keys. */
const word = 'Zwaluwnest'
/** It is in a workshop that goes on: what does not find this finds nothing. */
const keptWord = 'Roodborst'
const built = await serverBuilt()

let folder = ''
let running: ChildProcess | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterEach(async () => {
  running?.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** A server of which the memory can be looked at from outside; it knows nothing of that. */
async function watched() {
  const flags = ['--inspect=127.0.0.1:0', '--heap-snapshot-string-limit=100000000', '--no-warnings']
  const place = ['--data-dir', join(folder, 'data'), '--log-file', join(folder, 'log')]
  const server = spawn(process.execPath, [...flags, built, '--port', '0', '--host', '127.0.0.1', ...place])
  running = server
  let said = ''
  server.stdout.on('data', (data: Buffer) => void (said += data.toString()))
  server.stderr.on('data', (data: Buffer) => void (said += data.toString()))
  const found = (pattern: RegExp) => pattern.exec(said)?.[0] ?? ''
  await expect.poll(() => found(/http:\/\/(localhost|127[\d.]+):\d+/), { timeout: 30_000 }).not.toBe('')
  const memory = await memoryAt(found(/ws:\/\/[^\s]+/))
  return { url: found(/http:\/\/(localhost|127[\d.]+):\d+/), memory }
}

async function post(url: string, path: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return Object(await response.json())
}

/** What the server answers to an act, however slow the machine is. */
const said = (socket: Socket, message: object): Promise<unknown> =>
  socket.timeout(20_000).emitWithAck('act', message)

const steps = stepsOf('council')
const stepOf = (name: string) => steps.findIndex((step) => step.name === name)

/** A facilitator and four participants type wherever something can be typed; returns how to close what is open. */
async function typedEverywhere(url: string) {
  const plan = { databasespel: 'agenda', version: 1, name: `${word} 1`, like: 'council', steps }
  const { workshop, code } = await post(url, 'workshops', { ...aStart, plan })
  expect(await post(url, 'files', { file: { ...plan, name: `${word} 16` } })).toHaveProperty('agenda')
  const names = ['a', 'b', 'c', 'd'].map((name) => `${word}-${name}`)
  for (const name of names) await post(url, 'join', { entry: code, key: keyOf(name), people: 1 })
  const open = async (key: string, client: string) => {
    const auth = { workshop, key, client: `client-${client}` }
    const socket = io(url, { auth, forceNew: true, reconnection: false })
    const [, shown] = await Promise.all([connected(socket), next(socket, 'table')])
    return { socket, shown, n: 0 }
  }
  const lead = await open(facilitatorKey, 'f')
  const people = await Promise.all(names.map((name, n) => open(keyOf(name), `${n}-one`)))
  const [a = lead, b = lead] = people
  const does = async (who: { socket: Socket; n: number }, act: string, carried: object) =>
    expect([act, await said(who.socket, { n: ++who.n, act, carried })]).toEqual([act, { ok: true }])

  await does(lead, 'goTo', { step: stepOf('goldenTip') })
  await does(a, 'giveTip', { words: `${word} 2` })
  await does(b, 'giveTip', { words: `${word} 3` })
  await does(lead, 'openBallots', {})
  await does(lead, 'rewordText', { text: 'x1', words: `${word} 4` })
  await does(lead, 'dropText', { text: 'x2' })
  await does(lead, 'noteText', { kind: 'parked', words: `${word} 5` })
  await does(lead, 'goTo', { step: stepOf('deal') })
  await does(lead, 'dealCards', { persons: 4 })
  await does(lead, 'goTo', { step: stepOf('link') })
  const lying = async () => Object((await open(facilitatorKey, 'again')).shown).whole
  const [card, other] = Object.keys(Object(await lying()).cards)
  await does(a, 'putWith', { cards: [card], card: other })
  const [pile] = Object.keys(Object(await lying()).piles)
  await does(a, 'namePile', { pile, name: { as: 'word', word: `${word} 6` } })
  await does(a, 'undo', {})
  await does(a, 'namePile', { pile, name: { as: 'word', word: `${word} 7` } })
  await does(lead, 'judgeWord', { pile, word: `${word} 7`, on: true })
  await does(lead, 'goTo', { step: stepOf('privacyDialogue') })
  await does(lead, 'openStatement', { statement: 'whoLooked' })
  await does(a, 'vote', { choice: 'agree', words: `${word} 8` })
  await does(lead, 'goTo', { step: stepOf('wrapUp') })
  await does(b, 'recommend', { first: 'matching', words: `${word} 15` })
  await does(lead, 'promise', { who: `${word} 9`, when: `${word} 10` })
  await does(lead, 'noteText', { kind: 'agreed', words: `${word} 11` })
  await does(lead, 'goTo', { step: stepOf('evaluation') })
  await does(a, 'evaluate', { now: {}, words: `${word} 12` })
  const wrong = { n: ++b.n, act: 'giveTip', carried: { words: `${word} 13`, more: `${word} 14` } }
  expect(await said(b.socket, wrong)).toHaveProperty('no')
  return { workshop, people, lead }
}

/** Which files in a folder hold the word, however deep. */
async function filesWith(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) {
    const isIn = (await stat(place)).isFile() && (await readFile(place)).includes(word)
    return isIn ? [place] : []
  }
  return (await Promise.all((await readdir(place)).map((name) => filesWith(join(place, name))))).flat()
}

it(
  'keeps nothing of what was typed on disk, in its log or in memory once it is erased',
  { timeout: 120_000 },
  async () => {
    const data = journalsOn(await folderOn(join(folder, 'data')))
    const old = aWorkshop({ id: 'of-long-ago', code: 'CCCCCC', invite: 'o'.repeat(22) })
    await data.snapshot({ ...old, promise: { who: `${word} 17`, when: `${word} 18` } })
    const now = aWorkshop({ id: 'of-just-now', at: Date.now() })
    await data.snapshot({ ...now, promise: { who: `${keptWord} 1`, when: `${keptWord} 2` } })
    await data.close()
    const { url, memory } = await watched()
    expect(await filesWith(folder)).toEqual([])

    const { workshop, people } = await typedEverywhere(url)
    await expect.poll(() => filesWith(folder), { timeout: 10_000 }).toHaveLength(1)
    expect(people.every(({ socket }) => socket.connected)).toBe(true)
    expect(await post(url, 'erase', { workshop, key: facilitatorKey })).toEqual({})

    expect(await filesWith(folder)).toEqual([])
    let kept = 0
    const left = async () => {
      const [gone, stays] = await memory.around([word, keptWord])
      kept = stays?.length ?? 0
      return gone
    }
    await expect.poll(left, { timeout: 60_000, interval: 1000 }).toEqual([])
    expect(kept).toBeGreaterThan(0)
    memory.close()
  },
)
