import { createServer } from 'node:http'
import { Server, type DefaultEventsMap } from 'socket.io'

type Who = { id: string; workshop: string }

/** The game as one would write it first: socket.io as it comes, every move sent on to the room at once. */
const http = createServer()
const io: Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Who> = new Server(http)

io.on('connection', (socket) => {
  const { workshop, id } = socket.handshake.auth
  void socket.join(String(workshop))
  socket.on('move', ({ x, y, card }: { x: number; y: number; card: string }) => {
    socket.to(String(workshop)).emit('move', { id, x, y, card })
  })
})

http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
