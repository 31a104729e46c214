import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../browser.ts'
import { chaosBefore, type Proxy } from '../chaos/proxy.ts'
import { eveningOn, seated, stored, unsentOn, type Evening } from './evening.ts'
import { eventually, phone, press, say, sees, Stage, watch } from './stage.ts'

const stage = new Stage()
const faults: string[] = []
let network: Proxy
let url: string
let browser: Browser
let evening: Evening

beforeAll(async () => {
  await stage.open()
  network = await chaosBefore(Number(new URL(stage.url).port))
  url = `http://localhost:${network.port}`
  browser = await openBrowser()
  evening = await eveningOn(stage.url)
  await evening.goTo('goldenTip')
}, 180_000)
afterAll(async () => {
  evening?.lead.close()
  await browser?.close()
  await network?.stop()
  await stage.close()
})

const tips = () => evening.lead.views.table?.ballots?.done
const whoIs = (page: Page) => page.locator('.participant-who p').innerText()
const aPhone = (): Promise<BrowserContext> =>
  browser.newContext({ viewport: phone, hasTouch: true, locale: 'nl-NL' })

it('delivers what a phone with a dead radio still had to send, after its tab was killed', async () => {
  const context = await aPhone()
  const page = await seated(context, url, await evening.join())
  watch(page, faults)
  await page.getByLabel(say('tip.yours')).fill('Vraag ons eerst')
  const who = await whoIs(page)
  network.be({ trouble: 'dead' })
  await press(page, 'tip.send')
  await eventually('the act is kept', async () => (await unsentOn(page)) === 1)
  await page.close({ runBeforeUnload: false })
  expect(tips()).toBe(0)

  // Meanwhile the phone lay aside: the network has forgotten its connections.
  network.be()
  network.reset()
  const again = await context.newPage()
  watch(again, faults)
  await again.goto(url)
  await eventually('the tip is in', () => tips() === 1)
  await sees(again, 'tip.inNext')
  expect(await whoIs(again)).toBe(who)
  await eventually('nothing is left', async () => (await unsentOn(again)) === 0)
  expect(Object.keys(await stored(again))).toEqual(['participant'])
  await context.close()
  expect(faults).toEqual([])
})

it('says in words that the wifi wants a login, loses no word half typed, and goes on by itself', async () => {
  const context = await aPhone()
  const page = await seated(context, url, await evening.join())
  const before = tips() ?? 0
  const field = page.getByLabel(say('tip.yours'))
  await field.fill('Nog niet klaar')
  network.be({ trouble: 'login' })
  await sees(page, 'net.portal')
  expect(await page.getByRole('link', { name: say('net.portalOpen') }).getAttribute('href')).toBe('/')
  expect(await page.getByRole('button', { name: say('tip.send') }).getAttribute('aria-disabled')).toBe('true')
  network.be()
  await eventually(
    'the words about the line are gone',
    async () => (await page.locator('.lineBanner').count()) === 0,
  )
  expect(await field.inputValue()).toBe('Nog niet klaar')
  await press(page, 'tip.send')
  await eventually('the tip is in', () => tips() === before + 1)
  await context.close()
})
