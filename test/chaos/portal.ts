import { createServer, type Server } from 'node:http'

/** How a wifi network holds up whoever has not logged in: a page of its own, a way to one, or the word for it. */
export const portals = ['page', 'login', '511'] as const
export type Portal = (typeof portals)[number]

const page = '<!doctype html><title>Wifi</title><p>Log in to use this network.</p>'
/** Each connection ends with its answer: once the network is open, nobody talks on with the portal. */
const close = { connection: 'close' }
const html = { ...close, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

/** Answers every request that is handed to it as such a network does; it listens nowhere itself. */
export function portalOf(kind: () => Portal): Server {
  const server = createServer((request, response) => {
    request.resume()
    if (kind() === 'login' && request.url !== '/login')
      response.writeHead(302, { ...close, location: '/login' }).end()
    else response.writeHead(kind() === '511' ? 511 : 200, html).end(page)
  })
  // Also whoever wants a websocket gets a page, and is hung up on.
  server.on('upgrade', (_request, socket) => {
    socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`)
  })
  return server
}
