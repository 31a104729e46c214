import { WebSocket } from 'ws'
import { io, type Socket } from 'socket.io-client'

import { pause } from '../play/player.ts'
import { acted, connected, startedAt } from '../server/served.ts'
import { keyOf } from '../server/workshops.ts'
import { bare, polled, rawLine } from './rawLine.ts'

/** It stands in everything that is said here, so that no log may hold it. */
export const marker = 'mk7Qz9'
/** Ways to forge a line of a log, or to paint on a terminal. */
const forged = [
  marker,
  `${marker}\n{"level":60,"report":"forged","msg":"${marker}"}`,
  `\r\n${marker}`,
  `\u001b[31m${marker}\u001b[2J\u0007`,
  `","report":"forged${marker}`,
  `\u2028${marker}\u0000\u202e`,
  `%0a${marker}%00%s%n`,
]
const oneLine = forged.filter((text) => !/[^\x20-\x7e]/.test(text))

/** Whatever somebody may say in a request, with the marker in it; nothing that comes back counts. */
export async function forgedRequests(url: string): Promise<void> {
  const port = Number(new URL(url).port)
  const headers = Object.fromEntries(
    [
      'user-agent',
      'referer',
      'cookie',
      'x-forwarded-for',
      'x-request-id',
      'accept-language',
      'authorization',
    ].map((name) => [name, marker]),
  )
  const posts = ['workshops', 'join', 'regain', 'pairings', 'keys', 'save', 'erase', 'files', marker].flatMap(
    (path) =>
      forged.flatMap((text) => [
        fetch(`${url}/api/${path}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({
            entry: text,
            key: keyOf(marker),
            people: 1,
            workshop: text,
            seat: text,
            file: text,
          }),
        }),
        fetch(`${url}/api/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `{"${text}`,
        }),
      ]),
  )
  const gets = oneLine.map((text) =>
    fetch(`${url}/${encodeURIComponent(text)}?${encodeURIComponent(text)}`, { headers }),
  )
  const origins = [
    fetch(`${url}/api/join`, { method: 'POST', headers: { origin: `http://${marker}.example` } }),
  ]
  const answers = await Promise.allSettled([...posts, ...gets, ...origins])
  for (const answer of answers) if (answer.status === 'fulfilled') await answer.value.text()
  const raw = [
    `${marker} / HTTP/9.9\r\n\r\n`,
    `GET /${marker} HTTP/1.1\r\nhost: ${marker}.example\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: localhost\r\n${marker}\r\n\r\n`,
    `POST /api/join HTTP/1.1\r\nhost: localhost\r\ncontent-length: -${marker}\r\n\r\n`,
    `GET /%zz${marker} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
  ]
  for (const text of raw) {
    const { socket, closed } = bare(port, text)
    setTimeout(() => socket.end(), 200)
    await closed
  }
}

/** Lines that say the marker in every place where something can be said, until they are cut. */
export async function forgedLines(url: string, hello: Record<string, string>): Promise<void> {
  const port = Number(new URL(url).port)
  for (const text of forged) {
    const { say, heard, closed } = await rawLine(port, { 'user-agent': marker })
    say(`40${JSON.stringify({ ...hello, client: text, more: text })}`)
    say(`40${JSON.stringify(hello)}`)
    while (!heard.some((packet) => packet.startsWith('40'))) await pause(10)
    say(`42${JSON.stringify([text, { [text]: text }])}`)
    for (let n = 0; n < 100; n++)
      say(`42${n}${JSON.stringify(['act', { n: text, act: text, carried: { words: text } }])}`)
    say(`42["hand",["${marker}`)
    await Promise.race([closed, pause(200)])
    say(`4${marker}${'x'.repeat(20_000)}`)
    await closed
  }
  const line = await polled(url, { 'user-agent': marker })
  await line.say(`40${JSON.stringify({ ...hello, [marker]: 1 })}`)
  await fetch(`${url}/socket.io/?EIO=4&transport=polling&sid=${marker}`).then((answer) => answer.text())
  await fetch(`${url}/socket.io/?EIO=3&transport=${marker}`).then((answer) => answer.text())
  const odd = new WebSocket(`ws://127.0.0.1:${port}/${marker}`)
  await new Promise((resolve) => odd.once('error', resolve))
}

/** A workshop whose keys and words hold the marker; what else must be in no log comes back. */
export async function markedWorkshop(
  url: string,
): Promise<{ secrets: string[]; hello: Record<string, string> }> {
  const room = await startedAt(url, `${marker}one`, `${marker}two`)
  const open = async (auth: object): Promise<Socket> => {
    const socket = io(url, { auth, forceNew: true, reconnection: false, transports: ['websocket'] })
    await connected(socket)
    return socket
  }
  const lead = io(url, {
    auth: room.facilitator,
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
  })
  const { whole } = await new Promise<{ whole: { invite: string } }>((resolve) =>
    lead.once('console', resolve),
  )
  const one = await open(room.hello(`${marker}one`))
  const step = [1, 2].map((n) => acted(lead, n, 'goTo', { step: n }))
  await Promise.all(step)
  for (const [n, text] of forged.entries()) await acted(one, n + 1, 'giveTip', { words: text })
  const { code } = await fetch(`${url}/api/pairings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ workshop: room.workshop, key: room.facilitator.key, kind: 'console' }),
  }).then((answer) => answer.json())
  for (const socket of [lead, one]) socket.close()
  return {
    secrets: [room.code, whole.invite, room.facilitator.key, String(code)],
    hello: room.hello(`${marker}two`),
  }
}
