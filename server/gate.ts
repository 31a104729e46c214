import type { Server as HttpServer } from 'node:http'
import { Server, type DefaultEventsMap, type Socket } from 'socket.io'
import * as v from 'valibot'

import type { TableView } from '../rules/view/views.ts'
import { actShape, helloShape, type Answer, type Down, type SeenHand, type Shown } from '../rules/wire.ts'
import { err, isHeard } from './cutting.ts'
import { hearEarly } from './early.ts'
import type { Entered, Entrance } from './entrance.ts'
import { isOurHost, isOurPage } from './origin.ts'
import type { Paces } from './pace.ts'
import type { Report } from './report.ts'
import { isWaiting, type Line } from './showing.ts'
import type { World } from './world.ts'

/** Who a socket is: found once, from its key, and never from what it says later. */
type Data = {
  client: string
  entered: Entered
  /** All devices of a seat are paced together, under this name; but for their hands. */
  paced: string
  /** This device, whose hand is its own. */
  line: Line
  /** Came before they were let in. */
  waits?: true
  /** Shows hands. */
  looks: boolean
}
type OurServer = Server<DefaultEventsMap, Down, DefaultEventsMap, Data>
type OurSocket = Socket<DefaultEventsMap, Down, DefaultEventsMap, Data>

export type GateParts = { entrance: Entrance; paces: Paces; world: World; report: Report }
export type Gate = {
  toAll: (workshop: string, shown: Shown<TableView>) => void
  /** Lossy: who is slow misses it. */
  toLooking: (workshop: string, hands: SeenHand[]) => void
  /** Lets sockets in to this server. */
  open: (http: HttpServer, parts: GateParts) => void
  /** Takes no further act: those that come now are sent again when the server is back. */
  stopTaking: () => void
  close: () => Promise<void>
}

/** Where sockets come in. This file alone knows socket.io. */
export function createGate(publicName: string | undefined): Gate {
  const io: OurServer = new Server({
    serveClient: false,
    // A dead line is noticed within seven seconds.
    pingInterval: 4000,
    pingTimeout: 3000,
    connectTimeout: 5000,
    maxHttpBufferSize: 16 * 1024,
    perMessageDeflate: false,
    allowRequest: (request, answer) => answer(null, isOurHost(request, publicName) && isOurPage(request)),
  })
  let isTaking = true
  return {
    toAll: (workshop, shown) => void io.to(workshop).emit('table', shown),
    toLooking: (workshop, hands) => void io.to(lookersAt(workshop)).volatile.emit('hands', hands),
    open(http, parts) {
      io.use((socket, next) => admit(parts, socket, next))
      io.on('connection', (socket) => welcome(parts, socket, () => isTaking))
      io.attach(http)
    },
    stopTaking() {
      isTaking = false
      io.emit('backSoon')
    },
    close: () => io.close(),
  }
}

/** Nobody connects without a key that opens a seat. */
function admit({ entrance }: GateParts, socket: OurSocket, next: (error?: Error) => void): void {
  const hello = v.safeParse(helloShape, socket.handshake.auth)
  if (!hello.success) return next(new Error('gone'))
  const entered = entrance.enter(hello.output)
  if (typeof entered === 'string') return next(new Error(entered))
  const paced = `${entered.room.workshop.id}/${entered.seat}`
  socket.data = {
    client: hello.output.client,
    entered,
    paced,
    line: lineOf(socket, entered.seat),
    looks: false,
  }
  next()
}

/** The lines on which somebody entered. */
const entered = new WeakSet<object>()

function welcome(parts: GateParts, socket: OurSocket, isTaking: () => boolean): void {
  // Two may knock in one request, before the first of them is in.
  if (entered.has(socket.conn)) return void socket.disconnect(true)
  entered.add(socket.conn)
  const { room } = socket.data.entered
  socket.emit('clock', parts.world.now())
  const stop = room.watch(socket.data.line)
  // Who knocked hears nothing of the room. Once they are let in they come back on a line of their own.
  if (isWaiting(room.workshop, socket.data.line.seat)) socket.data.waits = true
  else void socket.join(room.workshop.id)
  socket.on('disconnect', () => {
    stop()
    look(socket, false)
    // Our own client enters once on each line, and whoever enters is shown everything.
    socket.conn.close()
  })
  hearEarly(socket.conn, {
    hears: (isHand) => socket.connected && isHeard(parts, socket, isHand),
    take: (said) => {
      if (isTaking()) hearHand(parts, socket, said)
    },
  })
  socket.onAny((event: string, ...rest: unknown[]) => {
    // What one request brings after the goodbye comes here all the same.
    if (!socket.connected || !isTaking()) return
    if (event === 'looks') return hearLook(parts, socket, rest)
    // A hand in a notation that is not our client's.
    if (event === 'hand') return err(parts, socket)
    hear(parts, socket, event, rest).catch((error: unknown) => parts.report('messageFailed', { error }))
  })
}

/** Those who look at hands are a room of their own; an id has no space in it. */
function lookersAt(workshop: string): string {
  return `${workshop} hands`
}

/** The short way of what comes twenty times a second. */
function hearHand(parts: GateParts, socket: OurSocket, said: unknown[]): void {
  const { entered, line } = socket.data
  try {
    if (said.length !== 1 || !entered.room.hands.move(line, said[0], parts.world.now())) err(parts, socket)
  } catch (error) {
    parts.report('messageFailed', { error })
  }
}

/** Not lossy on its way in, because it is said but once; who says it too often errs. */
function hearLook(parts: GateParts, socket: OurSocket, said: unknown[]): void {
  const [on] = said
  const isSense = said.length === 1 && typeof on === 'boolean'
  if (isSense) look(socket, on)
  if (!isSense || !parts.paces.acting.take(socket.data.paced)) err(parts, socket)
}

function look(socket: OurSocket, on: boolean): void {
  const { room } = socket.data.entered
  if (socket.data.looks === on || socket.data.waits) return
  socket.data.looks = on
  if (on) void socket.join(lookersAt(room.workshop.id))
  else void socket.leave(lookersAt(room.workshop.id))
  room.hands.look(on ? 1 : -1)
}

function lineOf(socket: OurSocket, seat: string): Line {
  return {
    seat,
    table: (shown) => void socket.emit('table', shown),
    own: (shown) => void socket.emit('own', shown),
    console: (shown) => void socket.emit('console', shown),
    farewell: (why) => void socket.emit('farewell', why),
    hangUp: () => void socket.disconnect(true),
  }
}

/** Everything that comes is unknown, and so is whether anybody waits for an answer. */
async function hear(parts: GateParts, socket: OurSocket, event: string, rest: unknown[]): Promise<void> {
  const [message, answer] = rest
  if (event !== 'act' || rest.length !== 2 || !isFunction(answer)) return err(parts, socket)
  const reply = await answerTo(parts, socket.data, message)
  answer(reply)
  if ('no' in reply && (reply.no === 'too-fast' || reply.no === 'wrong-shape')) err(parts, socket)
}

async function answerTo(
  { paces }: GateParts,
  { client, entered, paced }: Data,
  message: unknown,
): Promise<Answer> {
  const { room, seat } = entered
  if (!paces.acting.take(paced)) return { no: 'too-fast' }
  const read = v.safeParse(actShape, message)
  if (!read.success) return { no: 'wrong-shape' }
  const { n, act, carried } = read.output
  return room.ask({ seat, act, carried, from: { client, n } })
}

/** What socket.io hands over for an acknowledgement; anything else that came in its place is none. */
function isFunction(value: unknown): value is (answer: Answer) => void {
  return typeof value === 'function'
}
