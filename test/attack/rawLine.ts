import { connect, type Socket } from 'node:net'
import { WebSocket } from 'ws'

/** A bare connection to a server of this machine; what it hears is kept. */
export function bare(port: number, first = '') {
  const socket = connect(port, '127.0.0.1')
  const heard: string[] = []
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => undefined)
  socket.on('data', (data) => void heard.push(data.toString()))
  socket.once('connect', () => socket.write(first))
  return { socket, heard, closed }
}
export type Bare = ReturnType<typeof bare>

/** A websocket below the words of socket.io: packets as they are on the wire. */
export async function rawLine(port: number, headers: Record<string, string> = {}) {
  const line = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, { headers })
  const heard: string[] = []
  const closed = new Promise<void>((resolve) => line.once('close', () => resolve()))
  line.on('message', (data: Buffer) => void heard.push(data.toString()))
  await new Promise<void>((resolve, reject) => {
    line.once('message', () => resolve())
    line.once('error', reject)
  })
  line.on('error', () => undefined)
  return {
    line,
    heard,
    closed,
    say: (packet: string) => void (line.readyState === line.OPEN && line.send(packet)),
  }
}
export type RawLine = Awaited<ReturnType<typeof rawLine>>

/** A line by polling, whose every request is told what to do. */
export async function polled(url: string, headers: Record<string, string> = {}) {
  const path = `${url}/socket.io/?EIO=4&transport=polling`
  const first = await fetch(path, { headers })
  const opened = await first.text()
  const sid = /"sid":"([^"]+)"/.exec(opened)?.[1] ?? ''
  const at = `${path}&sid=${encodeURIComponent(sid)}`
  return {
    sid,
    status: first.status,
    headers: first.headers,
    say: async (packet: string) => (await fetch(at, { method: 'POST', body: packet, headers })).status,
    poll: async () => {
      const response = await fetch(at, { headers })
      return { status: response.status, said: await response.text() }
    },
  }
}

/** Ends what a test left open. */
export function endAll(sockets: Iterable<Socket>): void {
  for (const socket of sockets) socket.destroy()
}
