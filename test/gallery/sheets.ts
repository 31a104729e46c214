// Makes pictures of every screen in every state, in four sizes, and one contact sheet for each size:
//
//   node setup.mjs run test/gallery/sheets.ts [FOLDER] [--only=table/link] [--size=1366x768] [--language=en]

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'

import { openBrowser } from '../browser.ts'
import type { Picture } from './picture.ts'
import { pictures } from './pictures.ts'
import { openGallery } from './server.ts'
import { overflow, show } from './shots.ts'

const sizes = ['360x740', '820x1180', '1366x768', '1920x1080'] as const
type Size = (typeof sizes)[number]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, size: { type: 'string' }, language: { type: 'string' } },
})
const folder = positionals[0] ?? join(tmpdir(), 'databasespel-sheets')
const language = values.language ?? 'nl'
const wanted = pictures.filter(({ screen, state }) => `${screen}/${state}`.startsWith(values.only ?? ''))

const gallery = await openGallery()
const browser = await openBrowser()
try {
  for (const size of sizes.filter((one) => values.size === undefined || one === values.size))
    await contactSheet(size)
} finally {
  await browser.close()
  await gallery.close()
}
console.log(folder)

async function contactSheet(size: Size): Promise<void> {
  mkdirSync(join(folder, size), { recursive: true })
  const page = await pageOf(browser, size)
  const taken: Taken[] = []
  for (const picture of wanted) taken.push({ picture, file: await shot(page, picture, size) })
  await montage(taken, size)
  await page.close()
}

async function pageOf(from: Browser, size: Size): Promise<Page> {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const page = await from.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`))
  await page.goto(gallery.address)
  return page
}

async function shot(page: Page, picture: Picture, size: Size): Promise<string> {
  const name = `${picture.screen}/${picture.state}`
  // What goes wrong on one screen is told, and the others are drawn all the same.
  await show(page, gallery.address, picture, language).catch((error: unknown) => console.error(name, error))
  await page.waitForTimeout(picture.screen === 'console' ? 150 : 500)
  const { wide, high } = await overflow(page)
  if (wide > 0 || (high > 0 && size.startsWith('1')))
    console.error(`${size} ${name}: ${wide} too wide, ${high} too high`)
  const file = join(folder, size, `${picture.screen}-${picture.state}.png`)
  await page.screenshot({ path: file })
  return file
}

type Taken = { picture: Picture; file: string }

/** All pictures of one size on one page, small. */
async function montage(taken: readonly Taken[], size: Size): Promise<void> {
  const [width = 0] = size.split('x').map(Number)
  const small = width < 600 ? 180 : width < 1000 ? 260 : 400
  const page = await browser.newPage({ viewport: { width: 1720, height: 900 } })
  const figures = taken.map(({ picture, file }) => {
    const image = readFileSync(file).toString('base64')
    const name = `${picture.screen}/${picture.state}`
    return `<figure><img width="${small}" src="data:image/png;base64,${image}"><figcaption>${name}</figcaption></figure>`
  })
  const style =
    'body{display:flex;flex-wrap:wrap;gap:10px;margin:10px;font:13px sans-serif;background:#ccc}figure{margin:0}'
  const path = join(folder, `sheet-${size}`)
  writeFileSync(`${path}.html`, `<style>${style}</style>${figures.join('')}`)
  await page.goto(`file://${path}.html`)
  await page.screenshot({ path: `${path}.png`, fullPage: true })
  await page.close()
}
