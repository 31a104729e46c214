import { io } from 'socket.io-client'

import type { Link } from '../../client/connection.ts'
import { knockAt, knockBeside, linePace } from '../../client/knock.ts'
import type { Seat } from '../../client/settings.ts'

/** A link that can be cut, as when a cable is pulled; it comes back by itself. */
export type NodeLink = Link & { cut: () => void }

/** A link from Node to a server, for simulated participants: the same words as a browser's. */
export function nodeLink(url: string, { workshop, key }: Seat, client: string): NodeLink {
  const socket = io(url, {
    auth: { workshop, key, client },
    forceNew: true,
    ...linePace,
  })
  const stopKnocking = knockBeside(socket, knockAt(url))
  return {
    send: (event, message, answered) => void socket.emit(event, message, answered),
    toss(event, ...said) {
      if (!socket.connected) return
      if (event === 'hand') socket.volatile.emit(event, ...said)
      else socket.emit(event, ...said)
    },
    on(event, heard) {
      const name: string = event
      socket.on(name, heard)
    },
    cut: () => socket.io.engine.close(),
    close() {
      stopKnocking()
      socket.disconnect()
    },
  }
}

/** Asks the server something over HTTP; refuses, by throwing, with the server's own word. */
export async function post<T>(url: string, path: string, body: object): Promise<T> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const told: T & { no?: string } = await answer.json()
  if (told.no !== undefined) throw new Error(`${path}: ${told.no}`)
  return told
}
