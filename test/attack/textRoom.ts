import { io, type Socket } from 'socket.io-client'

import { apply } from '../../client/apply.ts'
import type { ConsoleView, TableView } from '../../rules/view/views.ts'
import type { Shown } from '../../rules/wire.ts'
import { stepsOf, type StepName } from '../../rules/agenda.ts'
import { acted, next, startedAt } from '../server/served.ts'
import { keyOf } from '../server/workshops.ts'

export const names = ['one', 'two', 'three', 'four', 'five']

/** A council whose people are lines without a screen; each act has to succeed. */
export async function aRoomAt(url: string) {
  const { port } = new URL(url)
  const here = `http://127.0.0.1:${port}`
  const room = await startedAt(here, ...names)
  const counts = new Map<Socket, number>()
  const open = async (auth: object): Promise<Socket> => {
    const socket = io(here, { auth, forceNew: true, transports: ['websocket'] })
    await next(socket, 'own')
    return socket
  }
  const lead = io(here, { auth: room.facilitator, forceNew: true, transports: ['websocket'] })
  let table: TableView | undefined
  lead.on('table', (shown: Shown<TableView>) => {
    if ('whole' in shown) table = shown.whole
    else if (table) table = apply(table, shown.change)
  })
  let console: ConsoleView | undefined
  lead.on('console', (shown: Shown<ConsoleView>) => {
    if ('whole' in shown) console = shown.whole
    else if (console) console = apply(console, shown.change)
  })
  await next(lead, 'console')
  const people = await Promise.all(names.slice(1).map((name) => open(room.hello(name))))
  const act = async (who: Socket, name: string, carried: object): Promise<void> => {
    const n = (counts.get(who) ?? 0) + 1
    counts.set(who, n)
    const answer = await acted(who, n, name, carried)
    if (JSON.stringify(answer) !== '{"ok":true}') throw new Error(`${name}: ${JSON.stringify(answer)}`)
    // A hundred texts one after the other are faster than people type.
    if (n > 40) await new Promise((resolve) => setTimeout(resolve, 70))
  }
  const goTo = (step: StepName) =>
    act(lead, 'goTo', { step: stepsOf('council').findIndex(({ name }) => name === step) })
  const key = async (seat: string): Promise<string> => {
    const asked = { workshop: room.workshop, key: room.facilitator.key, seat }
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${here}/api/keys`, { method: 'POST', headers, body: JSON.stringify(asked) })
    const granted: { key: string } = await answer.json()
    return granted.key
  }
  const seats = {
    console: `/console#seat=${room.workshop}.${room.facilitator.key}`,
    table: `/table#seat=${room.workshop}.${await key('t')}`,
    phone: `/#seat=${room.workshop}.${keyOf('one')}`,
  }
  const close = () => [lead, ...people].forEach((socket) => socket.close())
  return { seats, lead, people, act, goTo, close, table: () => table, console: () => console }
}
export type TextRoom = Awaited<ReturnType<typeof aRoomAt>>
