import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'

import type { Milliseconds } from '../rules/units.ts'
import { codeOf, fault } from './fault.ts'

/** Whoever is slower than this in asking something does it on purpose. */
const patience: Milliseconds = 15_000
const terms = { requestTimeout: patience, headersTimeout: patience, connectionsCheckingInterval: 5000 }
/** What was said last gets so long to reach everybody. */
const lastWords: Milliseconds = 500

export type Listening = {
  http: Server
  port: number
  /** From now on requests are answered by this. */
  answerBy: (app: RequestListener) => void
  /** Ends every connection that is left. */
  close: () => Promise<void>
}

/** Takes the port at once, and answers "not yet" until there is something to answer with. */
export async function listenOn(port: number, host: string): Promise<Listening> {
  const http = createServer(terms, notYet)
  const sockets = new Set<Socket>()
  http.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await listening(http, port, host)
  const address = http.address()
  return {
    http,
    port: typeof address === 'object' && address ? address.port : port,
    answerBy: (app) => void http.off('request', notYet).on('request', app),
    async close() {
      const closed = new Promise((resolve) => http.once('close', resolve))
      http.close()
      const timer = setTimeout(() => sockets.forEach((socket) => socket.destroy()), lastWords)
      http.closeIdleConnections()
      await closed
      clearTimeout(timer)
    },
  }
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' }).end('{"no":"not-now"}')
}

function listening(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error) => reject(portFault(error, port, host)))
    http.listen(port, host, resolve)
  })
}

function portFault(error: Error, port: number, host: string): Error {
  const another = `choose another port: PORT=${port < 65_535 ? port + 1 : 3000} npm start`
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return fault(
      `Port ${port} is in use, perhaps by a Databasespel that runs already. Stop it, or ${another}`,
    )
  if (code === 'EACCES') return fault(`Port ${port} is not allowed to this user: ${another}`)
  return fault(
    `This machine has no address ${host} to listen on (${code}). Leave HOST out, or choose 0.0.0.0`,
  )
}
