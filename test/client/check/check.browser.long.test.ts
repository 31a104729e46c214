import { spawnSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { sayIn } from '../../../client/text.ts'
import en from '../../../client/texts/en.json' with { type: 'json' }
import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { openBrowser } from '../../browser.ts'
import { chaosBefore } from '../../chaos/proxy.ts'
import { listenTo } from '../../play/access/heard.ts'
import { eventually, laptop, phone, watch } from '../../play/stage.ts'
import { served, type Served } from '../../server/served.ts'

const say = sayIn(nl, 'nl', 'u')
let house: Served
let browser: Browser
beforeAll(async () => {
  const prepared = spawnSync(process.execPath, ['setup.mjs', 'start'], { encoding: 'utf8' })
  if (prepared.status !== 0) throw new Error(prepared.stderr)
  const publicUrl = new URL('http://localhost')
  house = await served({ proxies: 1, publicUrl })
  // Only an address of its own counts, and its port is known now.
  publicUrl.port = String(house.port)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.end()
})

/** A page of the check on a device at this address of the network. */
async function checkedBy(url: string, viewport: typeof phone, address?: string): Promise<Page> {
  const headers = address === undefined ? {} : { extraHTTPHeaders: { 'x-forwarded-for': address } }
  const context = await browser.newContext({ viewport, locale: 'nl-NL', ...headers })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('heading', { name: say('check.title') }).waitFor({ timeout: 90_000 })
  return page
}

const isDone = (page: Page) =>
  page.getByRole('heading', { name: say('check.report') }).waitFor({ timeout: 90_000 })
const told = (page: Page) => page.getByRole('textbox', { name: say('check.report') }).inputValue()

it('finds that all goes on the machine itself, and that a phone came in by the QR', async () => {
  const faults: string[] = []
  const here = `http://localhost:${house.port}`
  const own: string[] = []
  const context = await browser.newContext({ viewport: laptop, locale: 'nl-NL' })
  const page = await context.newPage()
  watch(page, faults)
  const heard = await listenTo(page)
  page.on('request', (request) => own.push(/"own":"([\w-]+)"/.exec(request.postData() ?? '')?.[1] ?? ''))
  await page.goto(`${here}/check`)
  await eventually('the laptop asks who came', () => own.some(Boolean))
  const guest = await checkedBy(`${here}/check#from=${own.find(Boolean)}`, phone, '192.0.2.9')
  expect(new URL(guest.url()).hash).toBe('')
  await page.getByText(say('check.meet.came', { address: `localhost:${house.port}` })).waitFor()
  await Promise.all([isDone(page), isDone(guest)])
  for (const key of ['check.polling.works', 'check.websocket.works', 'check.hold.held'] as const)
    for (const one of [page, guest]) expect(await told(one)).toContain(say(key))
  expect(await told(page)).toContain(say('check.clock.right'))
  // What comes of it is said, and not every step on the way.
  const counting = say('check.done', { done: 0, of: 0 }).split('. ').at(-1) ?? ''
  const said = await heard.said()
  expect(said.filter((one) => one.includes(counting))).toEqual([])
  expect(said.filter((one) => one.startsWith(say('check.sum.but')))).toHaveLength(1)
  expect(faults).toEqual([])
})

it('keeps what it found when it goes on in another language', async () => {
  const asked: string[] = []
  const page = await (await browser.newContext({ viewport: phone, locale: 'nl-NL' })).newPage()
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`http://localhost:${house.port}/check`)
  await page.getByRole('heading', { name: say('check.title') }).waitFor({ timeout: 90_000 })
  await eventually('the long question is asked', () => asked.includes('/api/check/hold'))
  await page.getByText('English', { exact: true }).click()
  const english = sayIn(en, 'en', 'u')
  await page.getByRole('heading', { name: english('check.report') }).waitFor({ timeout: 90_000 })
  expect(asked.filter((path) => path === '/api/check/hold')).toHaveLength(1)
  const report = await page.getByRole('textbox', { name: english('check.report') }).inputValue()
  for (const key of ['check.hold.held', 'check.voice.none'] as const) expect(report).toContain(english(key))
})

it('names what is in the way: no websockets, and a login page', async () => {
  const proxy = await chaosBefore(house.port)
  proxy.be({ trouble: 'noUpgrade' })
  const page = await checkedBy(`http://localhost:${proxy.port}/check`, phone)
  await isDone(page)
  expect(await told(page)).toContain(say('check.websocket.none'))
  expect(await told(page)).toContain(say('check.polling.works'))
  await page.route('**/healthz', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' }))
  await page.getByRole('button', { name: say('check.again') }).click()
  await page.getByText(say('check.login.portal')).waitFor({ timeout: 60_000 })
  await proxy.stop()
})
