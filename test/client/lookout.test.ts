import { describe, expect, it } from 'vitest'

import { connect, type Line } from '../../client/connection.ts'
import { isPortal } from '../../client/look.ts'
import type { Found } from '../../client/lookout.ts'
import { FakeLink, FakeTime } from './fakeLink.ts'

/** A connection that looks around while its line is gone, and what it tells of the line. */
function aScreen() {
  const time = new FakeTime()
  const lines: Line[] = []
  const link = new FakeLink()
  const sees = { found: 'nothing' satisfies Found as Found, looks: 0 }
  const look = () => {
    sees.looks += 1
    return Promise.resolve(sees.found)
  }
  const connection = connect({
    open: () => link,
    client: 'client-1234',
    later: time.later,
    look,
    onShown() {},
    onLine: (line) => void lines.push(line),
  })
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 500) {
      time.pass(500)
      await Promise.resolve()
      await Promise.resolve()
    }
  }
  return { lines, link, sees, pass, connection }
}

describe('while the line is gone', () => {
  it('a wifi that wants a login is named, and stays named while the socket goes on failing', async () => {
    const { lines, link, sees, pass } = aScreen()
    link.tell('connect')
    sees.found = 'portal'
    link.tell('disconnect')
    expect(lines.at(-1)).toBe('lost')
    await pass(3000)
    expect(lines.at(-1)).toBe('portal')
    link.tell('connect_error', { message: 'xhr poll error' })
    expect(lines.at(-1)).toBe('portal')
    sees.found = 'nothing'
    await pass(3000)
    expect(lines.at(-1)).toBe('lost')
    link.tell('connect')
    expect(lines.at(-1)).toBe('open')
  })

  it('it is named before there ever was a line', async () => {
    const { lines, sees, pass } = aScreen()
    sees.found = 'portal'
    await pass(3000)
    expect(lines).toEqual(['opening', 'portal'])
  })

  it('nobody is asked once the line is open, or closed for good', async () => {
    const { link, sees, pass, connection } = aScreen()
    link.tell('connect')
    await pass(20_000)
    expect(sees.looks).toBe(0)
    link.tell('disconnect')
    await pass(20_000)
    expect(sees.looks).toBeGreaterThan(5)
    connection.close()
    const looked = sees.looks
    await pass(20_000)
    expect(sees.looks).toBe(looked)
  })
})

describe('what answers in the place of our server', () => {
  const page = { 'content-type': 'text/html; charset=utf-8' }
  const json = { 'content-type': 'application/json; charset=utf-8' }

  it.each([
    ['a page', new Response('<p>Log in</p>', { headers: page })],
    ['a way to one', new Response(null, { status: 302, headers: { location: 'http://wifi.example/' } })],
    ['a way that a browser does not follow', Response.error()],
    ['511', new Response('<p>Log in</p>', { status: 511, headers: page })],
  ])('is a portal: %s', (kind, answer) => {
    const seen = kind.includes('does not follow')
      ? { ...plain(answer), type: 'opaqueredirect' as const }
      : answer
    expect(isPortal(seen)).toBe(true)
  })

  it.each([
    ['our own word', new Response('{"ok":true}', { headers: json })],
    ['our own no', new Response('{"no":"gone"}', { status: 404, headers: json })],
    ['a server that starts', new Response('{"no":"not-now"}', { status: 503, headers: json })],
    [
      'a proxy that finds no server behind it',
      new Response('<p>Bad Gateway</p>', { status: 502, headers: page }),
    ],
  ])('is none: %s', (_kind, answer) => expect(isPortal(answer)).toBe(false))
})

function plain({ status, ok, headers }: Response) {
  return { status, ok, headers }
}
