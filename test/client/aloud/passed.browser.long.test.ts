import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../../browser.ts'
import { begunOn, seatsMade } from '../../play/oneDevice.ts'
import { handedOut } from '../../play/passing.ts'
import { eventually, press, say, sees, Stage } from '../../play/stage.ts'
import { giveVoice, hush, saidOn, spokenOn } from './stubVoice.ts'

const stage = new Stage()
let browser: Browser
beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

const button = (page: Page) => page.getByRole('button', { name: say('aloud.read') })

it('reads to nobody what the one before wanted to hear, when a laptop goes round', async () => {
  const { desk } = await begunOn(browser, stage.url, [])
  await seatsMade(desk)
  await giveVoice(desk, [{ lang: 'nl-NL', localService: true }], 60_000)
  await desk.reload()
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
