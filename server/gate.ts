import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { Server, type DefaultEventsMap, type ServerOptions, type Socket } from 'socket.io'

import type { TableView } from '../rules/view/views.ts'
import type { Down, SeenHand, Shown } from '../rules/wire.ts'
import { admitted, type Admitted } from './admitting.ts'
import { answerTo, isAcknowledgement } from './answering.ts'
import { Approach, lineTerms, type ApproachParts } from './approach.ts'
import { bounded, quieten } from './bounds.ts'
import { bound } from './crowd.ts'
import { err, isHeard } from './cutting.ts'
import { hearEarly } from './early.ts'
import type { Entrance } from './entrance.ts'
import type { Meter } from './metrics.ts'
import type { Paces } from './pace.ts'
import type { Report } from './report.ts'
import { isWaiting } from './seats.ts'
import type { Line } from './showing.ts'
import type { World } from './world.ts'

/** Who a socket is: found once, from its key, and never from what it says later. */
type Data = Pick<Admitted, 'client' | 'entered' | 'paced'> & {
  /** This device, whose hand is its own. */
  line: Line
  /** Came before they were let in. */
  waits?: true
  /** Shows hands. */
  looks: boolean
}
type OurServer = Server<DefaultEventsMap, Down, DefaultEventsMap, Data>
type OurSocket = Socket<DefaultEventsMap, Down, DefaultEventsMap, Data>

export type GateParts = { entrance: Entrance; paces: Paces; world: World; report: Report; meter?: Meter }
export type Gate = {
  toAll: (workshop: string, shown: Shown<TableView>) => void
  /** Lossy: who is slow misses it. */
  toLooking: (workshop: string, hands: SeenHand[]) => void
  /** Lets sockets in to this server. */
  open: (http: HttpServer, parts: GateParts) => void
  /** Takes no further act: those that come now are sent again when the server is back. */
  stopTaking: () => void
  /** How many screens are connected now, and of how many seats. */
  online: () => { devices: number; seats: number }
  close: () => Promise<void>
}

/** Where sockets come in. This file alone knows socket.io. */
export function createGate(from: ApproachParts): Gate {
  const approach = new Approach(from)
  let isOurs: (asking: IncomingMessage) => boolean = () => false
  const allowRequest: ServerOptions['allowRequest'] = (request, answer) => answer(null, isOurs(request))
  const io: OurServer = new Server({ ...lineTerms, allowRequest })
  let isTaking = true
  return {
    toAll: (workshop, shown) => void io.to(workshop).emit('table', shown),
    toLooking: (workshop, hands) => void io.to(lookersAt(workshop)).volatile.emit('hands', hands),
    open(http, parts) {
      io.use((socket, next) => admit(parts, socket, next))
      io.on('connection', (socket) =>
        takesPlace(approach, parts, socket)
          ? welcome(parts, socket, () => isTaking)
          : void socket.disconnect(true),
      )
      isOurs = (asking) => approach.mayBegin(asking, parts.paces)
      bound(http, from.caps, from.proxies)
      io.attach(http)
      quieten(io.engine)
      io.engine.on('connection', (line: OurSocket['conn']) =>
        bounded(line, { ...parts, caps: from.caps, hasEntered: () => entered.has(line) }),
      )
    },
    stopTaking() {
      isTaking = false
      io.emit('backSoon')
    },
    online() {
      const all = [...io.sockets.sockets.values()]
      return { devices: all.length, seats: new Set(all.map(({ data }) => data.paced)).size }
    },
    close: () => io.close(),
  }
}

/** Nobody connects without a key that opens a seat. */
function admit(parts: GateParts, socket: OurSocket, next: (error?: Error) => void): void {
  const found = admitted(parts, socket.handshake.auth)
  if (typeof found === 'string') return next(new Error(found))
  const { client, entered, paced, key } = found
  socket.data = { client, entered, paced, line: lineOf(socket, entered.seat, key), looks: false }
  next()
}

/** The lines on which somebody entered. */
const entered = new WeakSet<object>()

/** Whether there is a place for whoever enters here. They have it until the line closes. */
function takesPlace(approach: Approach, { paces, entrance }: GateParts, socket: OurSocket): boolean {
  const { conn, request } = socket
  // Two may knock in one request, before the first of them is in.
  if (entered.has(conn)) return false
  entered.add(conn)
  const network = approach.networkOf({ headers: request.headers, socket: conn })
  const leave = approach.enter(network, paces)
  if (!leave) return false
  conn.once('close', leave)
  entrance.known.add(socket.data.entered.room, network)
  return true
}

function welcome(parts: GateParts, socket: OurSocket, isTaking: () => boolean): void {
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

function lineOf(socket: OurSocket, seat: string, key: string): Line {
  return {
    seat,
    key,
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
  if (event !== 'act' || rest.length !== 2 || !isAcknowledgement(answer)) return err(parts, socket)
  const told = parts.meter?.act()
  const reply = await answerTo(parts.paces, socket.data, message)
  answer(reply)
  told?.(reply)
  if ('no' in reply && (reply.no === 'too-fast' || reply.no === 'wrong-shape')) err(parts, socket)
}
