import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { Gauge, type Counter, type Registry } from 'prom-client'

import type { Watched } from './metrics.ts'

/** What is looked up when somebody asks, by the function that is returned; it costs nothing between two questions. */
export function gaugesOf(registry: Registry, { rooms, gate }: Watched): () => Promise<void> {
  const gauge = (name: string, help: string) =>
    new Gauge({ registers: [registry], name: `databasespel_${name}`, help })
  const workshops = gauge('workshops', 'Workshops in memory.')
  const damaged = gauge('damaged', 'Files of workshops that could not be opened.')
  const writable = gauge('writable', '1 when the disk takes what has to be kept, 0 when it does not.')
  const roomy = gauge('roomy', '1 when the disk has room for a while, 0 when it is nearly full.')
  const devices = gauge('devices', 'Screens that are connected.')
  const seats = gauge('seats', 'Seats with a screen that is connected.')
  return async () => {
    const readiness = await rooms.readiness()
    workshops.set(readiness.workshops)
    damaged.set(readiness.damaged)
    writable.set(readiness.writable ? 1 : 0)
    roomy.set(readiness.roomy ? 1 : 0)
    const online = gate.online()
    devices.set(online.devices)
    seats.set(online.seats)
  }
}

/** Adds up what goes over the connections of a server, also over those that closed meanwhile. */
export function bytesOver(http: Server, bytes: Counter): () => void {
  const open = new Map<Socket, { read: number; written: number }>()
  const count = (socket: Socket) => {
    const { bytesRead: read, bytesWritten: written } = socket
    const before = open.get(socket) ?? { read: 0, written: 0 }
    bytes.inc({ direction: 'in' }, read - before.read)
    bytes.inc({ direction: 'out' }, written - before.written)
    open.set(socket, { read, written })
  }
  http.on('connection', (socket: Socket) => {
    open.set(socket, { read: 0, written: 0 })
    socket.once('close', () => {
      count(socket)
      open.delete(socket)
    })
  })
  return () => [...open.keys()].forEach(count)
}
