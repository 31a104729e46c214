import { createServer, type RequestListener } from 'node:http'

import { codeOf, fault } from './fault.ts'
import type { WatchedAt } from './metrics.ts'

type Figures = { contentType: string; read: () => Promise<string> }

/** Gives the figures at /metrics of a port of its own. A port that cannot be had is a fault. */
export function serveMetrics(
  { port, host }: { port: number; host: string },
  figures: Figures,
): Promise<WatchedAt> {
  const http = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, answering(figures))
  return new Promise((resolve, reject) => {
    http.once('error', (error) => reject(portFault(error, port, host)))
    http.listen(port, host, () => {
      const address = http.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close() {
          http.close()
          http.closeAllConnections()
        },
      })
    })
  })
}

function answering({ contentType, read }: Figures): RequestListener {
  return (request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    if (!isAsked) response.writeHead(404).end('There is nothing here.\n')
    else
      read().then(
        (text) => response.writeHead(200, { 'content-type': contentType }).end(text),
        () => response.writeHead(500).end(),
      )
  }
}

function portFault(error: Error, port: number, host: string): Error {
  const mending = 'choose another, METRICS_PORT=9465 npm start, or leave METRICS_PORT out'
  return fault(`Metrics cannot be given on port ${port} of ${host} (${codeOf(error)}): ${mending}`)
}
