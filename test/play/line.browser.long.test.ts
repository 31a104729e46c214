import type { Browser, Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'

import { portals } from '../chaos/portal.ts'
import { seated } from './evening.ts'
import { eventually, laptop, press, projector, say, sees, watch } from './stage.ts'
import { aPhone, isOnLine, theatre, whoIs } from './theatre.ts'

const here = theatre()
const faults: string[] = []

beforeEach(() => {
  here.network.be()
  here.network.reset()
})

async function deskOf(browser: Browser): Promise<{ desk: Page; wall: Page }> {
  const context = await browser.newContext({ viewport: laptop, locale: 'nl-NL' })
  const desk = await seated(context, here.url, here.evening.seat, '/console')
  const [wall] = await Promise.all([context.waitForEvent('page'), press(desk, 'console.openTable')])
  await wall.setViewportSize(projector)
  await wall.locator('.tableScreen').waitFor()
  return { desk, wall }
}

const isBlocked = (page: Page, button: string) =>
  page.getByRole('button', { name: button }).first().getAttribute('aria-disabled')

it('says on every screen that the line is gone, blocks what cannot be done, and goes on by itself', async () => {
  const { desk, wall } = await deskOf(here.browser)
  const context = await aPhone(here.browser)
  const phone = await seated(context, here.url, await here.evening.join())
  for (const page of [desk, wall, phone]) watch(page, faults)
  await phone.getByLabel(say('tip.yours')).waitFor()
  here.network.be({ trouble: 'dead' })
  for (const page of [desk, wall, phone]) {
    await sees(page, 'net.lost')
    const banner = page.getByRole('status').filter({ hasText: say('net.kept') })
    expect(await banner.count()).toBe(1)
    const box = await banner.boundingBox()
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    expect(
      box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
    ).toBe(true)
  }
  expect(await isBlocked(desk, say('console.freeze'))).toBe('true')
  expect(await isBlocked(phone, say('tip.rather'))).toBe('true')
  // Who looks long gets more advice.
  await phone.getByText(say('net.long')).waitFor({ timeout: 40_000 })
  here.network.be()
  for (const page of [desk, wall, phone]) await eventually('the line is back', () => isOnLine(page))
  expect(await isBlocked(desk, say('console.freeze'))).toBe('false')
  await desk.context().close()
  await context.close()
  expect(faults).toEqual([])
})

it('repairs a dead line soon after the network heals, though the browser is told of nothing', async () => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  await page.getByLabel(say('tip.yours')).waitFor()
  const took: number[] = []
  for (const silence of [9000, 12_500, 16_000]) {
    here.network.be({ trouble: 'dead' })
    await new Promise((resolve) => setTimeout(resolve, silence))
    expect(await isOnLine(page)).toBe(false)
    here.network.be()
    const healed = performance.now()
    await eventually('the line is back', () => isOnLine(page))
    took.push(Math.round(performance.now() - healed))
  }
  console.info(`a browser's line was back after ${took.join(', ')} ms`)
  // Two seconds on a machine that does nothing else; the suite runs beside others.
  expect(Math.max(...took)).toBeLessThan(6000)
  await context.close()
})

it.each(portals)('names a wifi that holds everybody up with %s, before anything was shown', async (kind) => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  const who = await whoIs(page)
  // The page itself is there, as from an earlier visit; its line is not.
  await context.route(/healthz|socket\.io/, (route) =>
    kind === '511'
      ? route.fulfill({ status: 511, contentType: 'text/html', body: '<p>Log in</p>' })
      : kind === 'login'
        ? route.fulfill({ status: 302, headers: { location: '/login' } })
        : route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }),
  )
  await page.reload()
  await page.getByText(/De wifi wil eerst dat/).waitFor()
  await context.unroute(/healthz|socket\.io/)
  await eventually('the seat is back', async () => (await whoIs(page)) === who)
  await context.close()
})

it('tells who wants to join that the wifi wants a login', async () => {
  const context = await aPhone(here.browser)
  const page = await context.newPage()
  await page.goto(here.url)
  await context.route('**/api/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }),
  )
  await page.getByLabel(say('home.join.label')).fill(here.evening.code)
  await press(page, 'home.join.button')
  await page.getByText(/De wifi wil eerst dat/).waitFor()
  await context.close()
})

it('fetches itself anew when a newer server does not have its parts any more', async () => {
  const context = await aPhone(here.browser)
  const isOld = /assets\/Experiences-[^/]*\.js/
  await context.route(isOld, (route) => route.fulfill({ status: 404, body: '' }))
  const page = await seated(context, here.url, await here.evening.join())
  const who = await whoIs(page)
  let loads = 0
  page.on('load', () => (loads += 1))
  await here.evening.goTo('experiences')
  await eventually('the page is loaded anew', () => loads === 1)
  await context.unroute(isOld)
  await page.locator('.restful').waitFor()
  expect(await whoIs(page)).toBe(who)
  expect(loads).toBe(1)
  await context.close()
})
