import { WebSocketServer, type WebSocket } from 'ws'

import { handTick } from '../../../rules/wire.ts'

/** The least that a server can do: plain websockets, and one frame for all at every tick, encoded once. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
type Room = { sockets: Set<WebSocket>; hands: Map<string, unknown[]> }
const rooms = new Map<string, Room>()

server.on('connection', (socket, request) => {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost')
  const name = searchParams.get('workshop') ?? ''
  const seat = searchParams.get('seat') ?? ''
  const room = rooms.get(name) ?? { sockets: new Set(), hands: new Map() }
  rooms.set(name, room)
  room.sockets.add(socket)
  socket.on('message', (data) => {
    if (Buffer.isBuffer(data)) room.hands.set(seat, [seat, ...JSON.parse(data.toString())])
  })
  socket.on('close', () => {
    room.sockets.delete(socket)
    room.hands.delete(seat)
  })
})

setInterval(() => {
  for (const { sockets, hands } of rooms.values()) {
    if (hands.size === 0) continue
    const frame = Buffer.from(JSON.stringify([...hands.values()]))
    for (const socket of sockets) socket.send(frame, { binary: false })
  }
}, handTick)

server.once('listening', () => {
  const address = server.address()
  if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
