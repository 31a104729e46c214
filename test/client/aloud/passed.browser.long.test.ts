import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../../browser.ts'
import { seatsMade } from '../../play/oneDevice.ts'
import { handedOut } from '../../play/passing.ts'
import { device, eventually, laptop, press, say, sees, Stage } from '../../play/stage.ts'
import { giveVoice, hush, saidOn, spokenOn } from './stubVoice.ts'

const stage = new Stage()
let browser: Browser
beforeAll(async () => {
  await stage.open()
  // Nothing here is drawn by a graphics chip; where one is only pretended, a page may wait for it for a minute.
  browser = await openBrowser(['--disable-gpu'])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

const button = (page: Page) => page.getByRole('button', { name: say('aloud.read') })

it('reads to nobody what the one before wanted to hear, when a laptop goes round', async () => {
  const desk = await device(browser, laptop, [])
  await giveVoice(desk, [{ lang: 'nl-NL', localService: true }], 600_000)
  await desk.goto(stage.url)
  await press(desk, 'home.start')
  await desk.getByText(say('home.start.lesson')).click()
  await press(desk, 'home.start.button')
  await seatsMade(desk)
  await handedOut(desk, 'pass.go')
  await press(desk, 'pass.iAm')
  await button(desk).click()
  await eventually('it reads', async () => (await saidOn(desk)).length === 1)
  await press(desk, 'pass.skip')
  await sees(desk, 'pass.give')
  await eventually('it is silent', async () => (await spokenOn(desk)).at(-1) === hush)
  await press(desk, 'pass.iAm')
  await button(desk).waitFor()
  // Longer than a screen is given to come to rest.
  await desk.waitForTimeout(1500)
  expect(await button(desk).getAttribute('aria-pressed')).toBe('false')
  expect(await saidOn(desk)).toHaveLength(1)
  await desk.context().close()
})
