import express, { type Response, type Router } from 'express'

import { pagesIn } from '../pages.ts'
import type { Theme } from './theme.ts'

/** A picture and nothing more, also for who opens it by its address. */
const onlyAPicture = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
const anHour = 'public, max-age=3600'

/** The built screens in a theme, and its files; without one the screens alone. */
export async function themedPages(theme: Theme | undefined, folder: string): Promise<Router> {
  if (!theme) return pagesIn(folder)
  const router = filesOf(theme)
  router.use(await pagesIn(folder, themeHead(theme)))
  return router
}

function filesOf(theme: Theme): Router {
  const router = express.Router()
  const { css, logo, fonts } = theme
  router.get('/theme/tokens.css', (_request, response) => send(response, '.css', css))
  for (const [name, bytes] of fonts)
    router.get(`/theme/fonts/${name}`, (_request, response) => send(response, 'font/woff2', bytes))
  if (logo)
    router.get(`/theme/${logo.file}`, (_request, response) => {
      response.setHeader('content-security-policy', onlyAPicture)
      send(response, logo.file.slice('logo'.length), logo.bytes)
    })
  return router
}

function send(response: Response, type: string, body: string | Buffer): void {
  response.setHeader('cache-control', anHour)
  response.type(type).send(body)
}

/** What the page says in its head: where the tokens are, and which logo there is to show. */
function themeHead({ name, logo, version }: Theme): string {
  const told = { name, ...(logo ? { logo: `/theme/${logo.file}?v=${version}`, alt: logo.alt } : {}) }
  const href = `/theme/tokens.css?v=${version}`
  return `<link id="theme" rel="stylesheet" href="${href}" data-theme="${escaped(JSON.stringify(told))}" />`
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
