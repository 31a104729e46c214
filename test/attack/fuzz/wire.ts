import { WebSocket } from 'ws'

import type { Frame } from './frames.ts'

export type Hello = { workshop: string; key: string; client: string }

/** A bare websocket in the server's notation, on which anything can be said. */
export type Wire = {
  say: (frame: Frame) => void
  isOpen: () => boolean
  close: () => void
  waiting: () => number
}

const patience = 10_000

/** Comes in with this hello; refuses, by throwing, when nobody lets it in. What it hears are whole frames. */
export function wireTo(
  port: number,
  hello: Hello,
  heard: (text: string) => void,
  cut: () => void,
): Promise<Wire> {
  const address = `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`
  const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true })
  return new Promise((resolve, reject) => {
    let isIn = false
    const fail = (error: Error) => {
      clearTimeout(timer)
      socket.terminate()
      reject(error)
    }
    const timer = setTimeout(() => fail(new Error('nobody let us in')), patience)
    socket.on('error', fail)
    socket.on('close', () => (isIn ? cut() : fail(new Error('closed at the door'))))
    socket.on('open', () => socket.send(`40${JSON.stringify(hello)}`))
    socket.on('message', (data) => {
      const text = Buffer.isBuffer(data) ? data.toString() : ''
      if (text === '2') return socket.send('3')
      if (isIn) return heard(text)
      if (text.startsWith('44')) return fail(new Error(text))
      if (!text.startsWith('40')) return
      isIn = true
      clearTimeout(timer)
      resolve({
        say: (frame) => socket.send(frame, { binary: typeof frame !== 'string' }),
        isOpen: () => socket.readyState === WebSocket.OPEN,
        close: () => socket.terminate(),
        waiting: () => socket.bufferedAmount,
      })
    })
  })
}
