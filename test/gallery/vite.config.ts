import { join } from 'node:path'

import { defineConfig, type Plugin } from 'vite'

import { labelsOf } from '../../rules/labels.ts'
import { firstTexts } from '../../vite.texts.ts'
import { deck } from './deck.ts'
import { named } from './named.ts'

const root = join(import.meta.dirname, '..', '..')

/** What the screens ask a server for, answered without one. */
const answers: Readonly<Record<string, unknown>> = {
  '/api/addresses': ['http://192.168.178.21:3000', 'http://10.8.0.4:3000'],
  '/api/check': { came: ['10.8.0.4:3000'] },
  '/api/pairings': { code: 'K7MR4PXD', lasts: 300_000 },
  '/api/start': { word: true },
  '/api/keys': { key: 'aGFsbG8taGFsbG8taGFsbG' },
  '/api/join': { no: 'closed' },
  '/api/regain': { no: 'gone' },
  '/api/workshops': { no: 'too-many' },
}

function answered(url: string): unknown {
  const [language] = /[a-z]+$/.exec(url) ?? []
  return url.startsWith('/api/labels/') ? labelsOf(deck, language === 'en' ? 'en' : 'nl') : answers[url]
}

const pretendServer: Plugin = {
  name: 'pretend-server',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const answer = answered(request.url ?? '')
      if (answer === undefined) return next()
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    })
  },
}

// Every screen in every state, without a server: `npm run gallery`.
export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(root, 'assets'),
  envDir: false,
  cacheDir: join(root, 'node_modules/.vite-gallery'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [pretendServer, firstTexts(), named(root)],
  // Nothing is bundled ahead: every package here is made of modules already.
  optimizeDeps: { noDiscovery: true },
  server: { fs: { allow: [root] } },
})
