import type { Socket } from 'node:net'
import { WebSocket } from 'ws'

/** A websocket that costs the machine little: what comes in stays bytes until somebody wants to read it. */
export type Line = {
  send: (text: string) => void
  /** All that came over the wire so far, with its framing. */
  bytes: () => number
  close: () => Promise<void>
}

/** What is said first, and how the message begins that lets in; without it everybody is in at once. */
export type Greeting = {
  address: string
  hello?: string
  welcome?: string
  headers?: Readonly<Record<string, string>>
}

const ping = '2'.charCodeAt(0)
const patience = 30_000

/**
 * Opens a line and comes in; from then on `heard` gets every message but pings, which are answered. `closed` is told when
 * a line ends that was open.
 */
export function openLine(
  { address, hello, welcome, headers = {} }: Greeting,
  heard: (data: Buffer) => void,
  closed: () => void = () => undefined,
): Promise<Line> {
  const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true, headers })
  let wire: Socket | undefined
  socket.once('upgrade', (response) => void (wire = response.socket))
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      socket.terminate()
      reject(new Error('bench: nobody let us in'))
    }, patience)
    const come = () => {
      clearTimeout(timer)
      socket.once('close', closed)
      resolve(lineOn(socket, () => wire?.bytesRead ?? 0))
    }
    const fail = (error: Error) => {
      clearTimeout(timer)
      reject(error)
    }
    socket.on('error', fail)
    socket.once('close', (code) => fail(new Error(`bench: the line was cut (${code})`)))
    socket.once('open', () => (hello === undefined ? come() : socket.send(hello)))
    let isIn = welcome === undefined
    socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return
      if (welcome !== undefined && data.length === 1 && data[0] === ping) return socket.send('3')
      if (isIn) return heard(data)
      isIn = data.toString('latin1', 0, 2) === welcome
      if (isIn) come()
    })
  })
}

function lineOn(socket: WebSocket, bytes: () => number): Line {
  return {
    send: (text) => socket.send(text),
    bytes,
    close: () =>
      new Promise((resolve) => {
        if (socket.readyState === WebSocket.CLOSED) return resolve()
        socket.once('close', () => resolve())
        socket.terminate()
      }),
  }
}
