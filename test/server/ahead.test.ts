import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { served, type Served } from './served.ts'

let house: Served
let pages = ''
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'databasespel-pages-'))
  await mkdir(join(pages, 'assets'))
  await mkdir(join(pages, '.vite'))
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Databasespel</title>')
  await writeFile(join(pages, 'assets', 'main-abc123.js'), 'export const x = 1\n')
  const texts = ['nl', 'en'].map(
    (one) => [`texts/${one}.json?first`, { file: `assets/${one}-1.js` }] as const,
  )
  const list = { ...Object.fromEntries(texts), 'texts/en.json': { file: 'assets/en-2.js' } }
  await writeFile(join(pages, '.vite', 'manifest.json'), JSON.stringify(list))
  house = await served({ pages })
})
afterAll(async () => {
  await house.end()
  await rm(pages, { recursive: true, force: true })
})

it.each([
  ['en-GB,nl;q=0.5', 'en'],
  ['nl-NL', 'nl'],
  ['tr', 'nl'],
])('tells ahead in which file the first texts are: %s', async (wished, language) => {
  const { headers } = await fetch(`${house.url}/join`, { headers: { 'accept-language': wished } })
  expect(headers.get('link')).toBe(`</assets/${language}-1.js>; rel=modulepreload`)
  expect(headers.get('vary')).toContain('accept-language')
})

it('says with a script no more than a browser asks there', async () => {
  const { headers } = await fetch(`${house.url}/assets/main-abc123.js`)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  for (const name of ['link', 'content-security-policy', 'x-powered-by']) expect(headers.get(name)).toBeNull()
})
