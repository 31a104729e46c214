import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'

import { apiOf, refuse, type ApiParts } from './api.ts'
import { isOurHost } from './origin.ts'
import type { Report } from './report.ts'
import type { Readiness } from './readiness.ts'

export type AppParts = ApiParts & {
  pages: express.Router
  readiness: () => Promise<Readiness>
  /** The name in the address of a server on the internet; on a local network there is none. */
  publicName: string | undefined
  /** How many proxies of our own stand before this server, and may say who asks. */
  proxies: number
  /** Whom to tell of a weakness. */
  security: express.Router
}

const none = ["'none'"]
const self = ["'self'"]

/** Over plain http in a local network, where a browser must not be told to insist on https. */
const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: [...self, 'data:', 'blob:'],
      connectSrc: self,
      mediaSrc: self,
      fontSrc: self,
      manifestSrc: self,
      baseUri: none,
      objectSrc: none,
      formAction: self,
      // The console shows in two frames what a participant and the projector see.
      frameSrc: self,
      frameAncestors: self,
      requireTrustedTypesFor: ["'script'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xFrameOptions: { action: 'sameorigin' },
  referrerPolicy: { policy: 'no-referrer' },
})

/** Scripts, styles and sounds. What says how a page is shown says nothing there, and is most of a small file. */
const assets = /^\/assets\//
const headersOf: RequestHandler = (request, response, next) => {
  if (!assets.test(request.path)) return headers(request, response, next)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  return next()
}

/** Everything that is asked over http, but for the socket. It does not listen. */
export function createApp(parts: AppParts): Express {
  const app = express()
  app.set('trust proxy', parts.proxies)
  app.set('query parser', false)
  app.disable('x-powered-by')
  app.use(headersOf)
  app.get('/healthz', (_request, response) => void response.json({ ok: true }))
  app.get('/readyz', async (_request, response) => {
    const readiness = await parts.readiness()
    response.status(readiness.ready ? 200 : 503).json(readiness)
  })
  app.use(underOurName(parts.publicName))
  app.use(parts.security)
  app.use('/api', apiOf(parts))
  app.use(parts.pages)
  app.use((_request, response) => void response.status(404).type('txt').send('There is nothing here.\n'))
  app.use(inOneLine(parts.report))
  return app
}

function underOurName(publicName: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (isOurHost(request, publicName)) return next()
    response.status(421).type('txt').send('Use the address in numbers, or set PUBLIC_URL to this name.\n')
  }
}

/** Four parameters are how express knows it. A body that is no JSON, or too large, is not our error. */
function inOneLine(report: Report): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (isTheirs(error)) return refuse(response, 'wrong-shape')
    report('requestFailed', { error })
    response.status(500).json({ no: 'not-now' })
  }
}

function isTheirs(error: unknown): boolean {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500
}
