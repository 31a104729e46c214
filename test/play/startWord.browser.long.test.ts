import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { sayIn, type SayKey } from '../../client/text.ts'
import { openBrowser } from '../browser.ts'
import { device, laptop, leftOn, phone, Stage } from './stage.ts'

const say = sayIn(nl, 'nl', 'u')
const word = 'Een kopje koffie om tien uur'
const stage = new Stage()
const faults: string[] = []
let browser: Browser

beforeAll(async () => {
  vi.stubEnv('START_WORD', word)
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  await browser?.close()
  await stage.close()
})

const field = (page: Page) => page.getByLabel(say('home.word.label'))
const press = (page: Page, key: SayKey) => page.getByRole('button', { name: say(key), exact: true }).click()
const opened = async (viewport: typeof phone) => {
  const page = await device(browser, viewport, faults)
  await page.goto(stage.url)
  return page
}

it('starts with the word alone, by keyboard, and keeps it nowhere', async () => {
  const page = await opened(phone)
  await page.getByRole('button', { name: say('home.start') }).click()
  await field(page).fill('een ander woord')
  await page.keyboard.press('Enter')
  await page.getByText(say('refusal.wrong-word')).waitFor()

  await field(page).fill('')
  await page.keyboard.type('een kopje koffie om tien uur')
  expect(await field(page).getAttribute('type')).toBe('password')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await field(page).getAttribute('type')).toBe('text')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/console')
  expect(
    await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, location.href])),
  ).not.toMatch(/koffie/i)
  expect([faults, await leftOn(page)]).toEqual([[], []])
})

it('rehearses with the word, and lets participants in without', async () => {
  const page = await opened(laptop)
  await page.getByRole('button', { name: say('home.practice') }).click()
  await field(page).fill(word)
  await press(page, 'home.practice.button')
  const join = page.getByRole('link', { name: say('home.practice.join') })
  const code = (await join.getAttribute('href'))?.split('=')[1] ?? ''
  const participant = await opened(phone)
  await participant.getByLabel(say('home.join.label')).fill(code)
  await press(participant, 'home.join.button')
  await participant.getByText(say('participant.welcome.in')).waitFor()
  expect(faults).toEqual([])
})
