import express, { type Response, type Router } from 'express'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { aheadIn, tellAhead } from './ahead.ts'

/** The addresses of our screens; all of them are the same page. */
const screens = ['/', '/console', '/table', '/join', '/plan', '/watch', '/peek', '/check', '/pass']
const text = /\.(?:js|css|html|json|svg|txt|webmanifest)$/
/** Vite names what lies here after its contents. */
const hashed = /^\/assets\//
const forever = 'public, max-age=31536000, immutable'
const anHour = 'public, max-age=3600'

/** A file as it is, and smaller from the first time on that somebody asks. */
type Page = { body: Buffer; packed?: Promise<Buffer> }
type Pages = ReadonlyMap<string, Page>

/**
 * Serves the built screens. Texts are read once, so that a build that is made meanwhile does not mix with
 * the one that people look at. What the head of the page says more is markup of ours.
 */
export async function pagesIn(folder: string, head = ''): Promise<Router> {
  const pages = withHead(await read(folder), head)
  const texts = await aheadIn(folder)
  const router = express.Router()
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const isScreen = screens.includes(request.path)
    const page = pages.get(isScreen ? '/index.html' : request.path)
    if (page && isScreen) tellAhead(response, texts)
    if (page) return send(response, request.path, page, isScreen)
    return isScreen ? unbuilt(response) : next()
  })
  router.use(express.static(folder, { index: false, redirect: false, setHeaders: setCaching }))
  return router
}

async function read(folder: string): Promise<Pages> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const own = names.filter((name) => text.test(name) && !name.split(sep).some((part) => part.startsWith('.')))
  const read = async (name: string) =>
    [`/${name.split(sep).join('/')}`, { body: await readFile(join(folder, name)) }] as const
  return new Map(await Promise.all(own.map(read)))
}

function withHead(pages: Pages, head: string): Pages {
  const page = pages.get('/index.html')
  if (!page || head === '') return pages
  const body = Buffer.from(page.body.toString('utf8').replace('</head>', () => `${head}</head>`))
  return new Map([...pages, ['/index.html', { body }]])
}

async function send(response: Response, path: string, page: Page, isScreen: boolean): Promise<void> {
  const { req: request } = response
  response.setHeader('vary', isScreen ? 'accept-encoding, accept-language' : 'accept-encoding')
  response.setHeader('cache-control', isScreen ? 'no-cache' : cachingOf(path))
  response.type(isScreen ? '.html' : extname(path))
  if (request.acceptsEncodings('gzip') !== 'gzip') return void response.send(page.body)
  page.packed ??= promisify(gzip)(page.body)
  const packed = await page.packed
  response.setHeader('content-encoding', 'gzip').send(packed)
}

function unbuilt(response: Response): void {
  response.status(503).type('txt').send('The screens are not built yet: npm start builds them.\n')
}

function cachingOf(path: string): string {
  return hashed.test(path) ? forever : anHour
}

function setCaching(response: Response): void {
  response.setHeader('cache-control', cachingOf(response.req.path))
}
