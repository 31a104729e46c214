import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTheme, type Theme } from '../../../server/theme/theme.ts'
import { root } from '../../house/tree.ts'
import { served, type Served } from '../served.ts'

let pages = ''
let theme: Theme
let house: Served
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'databasespel-'))
  await writeFile(
    join(pages, 'index.html'),
    '<html><head><title>$& a game</title></head><body></body></html>',
  )
  const read = await openTheme(join(root, 'themes/voorbeeld'))
  const fonts = new Map([['linde.woff2', Buffer.from('wOF2')]])
  theme = { ...read, name: `"'><script>alert(1)</script>`, fonts }
  house = await served({ pages, theme })
})
afterAll(async () => {
  await house.end()
  await rm(pages, { recursive: true })
})

const asked = (path: string) => fetch(`${house.url}${path}`)

describe('a server with a theme', () => {
  it.each([['/'], ['/console'], ['/table']])('names it in the head of %s', async (path) => {
    const answer = await asked(path)
    const page = await answer.text()
    const [, tokens = '', told = ''] = /href="([^"]+)" data-theme="([^"]+)" \/><\/head>/.exec(page) ?? []
    expect(tokens).toBe(`/theme/tokens.css?v=${theme.version}`)
    expect(page).toContain('<title>$& a game</title>')
    expect(page).not.toContain('<script>')
    const written = told.replace(/&#(\d+);/g, (_whole, code) => String.fromCharCode(Number(code)))
    const logo = `/theme/logo.svg?v=${theme.version}`
    expect(JSON.parse(written)).toEqual({ name: theme.name, logo, alt: theme.logo?.alt })
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'self'")
  })

  it.each([
    ['/theme/tokens.css?v=1', 'text/css; charset=utf-8'],
    ['/theme/fonts/linde.woff2', 'font/woff2'],
    ['/theme/logo.svg', 'image/svg+xml'],
  ])('gives %s as %s', async (path, type) => {
    const answer = await asked(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toContain('max-age')
  })

  it('lets the logo be a picture and nothing more', async () => {
    const policy = (await asked('/theme/logo.svg')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script-src')
  })

  it.each([
    ['/theme/theme.json'],
    ['/theme/'],
    ['/theme/fonts/other.woff2'],
    ['/theme/fonts/..%2ftheme.json'],
  ])('gives nothing at %s', async (path) => {
    expect((await asked(path)).status).toBe(404)
  })
})

it('says nothing of a theme without one', async () => {
  const plain = await served({ pages })
  expect(await (await fetch(plain.url)).text()).not.toContain('theme')
  expect((await fetch(`${plain.url}/theme/tokens.css`)).status).toBe(404)
  await plain.end()
})
