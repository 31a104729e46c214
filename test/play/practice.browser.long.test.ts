import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser } from '../browser.ts'
import { device, eventually, laptop, phone, press, projector, say, sees, Stage, watch } from './stage.ts'

const stage = new Stage()
const faults: string[] = []
let browser: Browser
let console: Page
let table: Page
let own: Page

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

const next = async (step: 'step.explain' | 'step.deal' | 'step.pseudonymise') => {
  await press(console, 'console.next', { step: say(step) })
  await console
    .getByRole('heading', { name: say(step) })
    .first()
    .waitFor()
}

describe('somebody who rehearses alone', () => {
  it('chooses how long and with how many, and gets a console', async () => {
    console = await device(browser, laptop, faults)
    await console.goto(stage.url)
    await press(console, 'home.practice')
    await console.getByText(say('home.start.demo')).click()
    for (let n = 0; n < 4; n++) await press(console, 'home.practice.fewer')
    await sees(console, 'home.practice.simulated', { count: 4 })
    expect(await console.getByRole('button', { name: say('home.practice.fewer') }).isDisabled()).toBe(true)
    await press(console, 'home.practice.button')
    await press(console, 'home.practice.console')
    await sees(console, 'console.title')
    await sees(console, 'rehearsal.banner')
  })

  it('sees participants come in one by one, and joins them with a phone', { timeout: 90_000 }, async () => {
    table = await console.context().newPage()
    watch(table, faults)
    await table.setViewportSize(projector)
    await table.goto(`${stage.url}/table`)
    await sees(table, 'rehearsal.banner')
    own = await device(browser, phone, faults)
    await own.goto(stage.url)
    const code = await console.locator('.desk-top .desk-code').innerText()
    await own.getByLabel(say('home.join.label')).fill(code)
    await press(own, 'home.join.button')
    await sees(own, 'rehearsal.banner')
    await eventually(
      'four of them and the phone are in',
      async () => (await console.getByText(say('console.in', { count: 5 })).count()) > 0,
    )
  })

  it('deals, and all write numbers at their own pace', { timeout: 120_000 }, async () => {
    await next('step.explain')
    await next('step.deal')
    await press(console, 'console.deal')
    await next('step.pseudonymise')
    const left = async () => {
      const said = await console
        .getByText(/nog op \d+ kaart/)
        .first()
        .innerText()
      return Number(/\d+/.exec(said)?.[0])
    }
    await eventually('the first numbers are written', async () => (await left()) < 38)
    for (const page of [console, table, own]) await sees(page, 'rehearsal.banner')
    expect(faults).toEqual([])
  })
})
