import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { sayIn, type Filling, type SayKey } from '../../client/text.ts'
import { openBrowser } from '../browser.ts'
import { device, laptop, phone, Stage } from './stage.ts'

const say = sayIn(nl, 'nl', 'u')
const stage = new Stage()
const faults: string[] = []
let browser: Browser
let console: Page

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

const press = (key: SayKey, filling?: Filling) =>
  console
    .getByRole('button', { name: say(key, filling), exact: true })
    .first()
    .click()
const sees = (page: Page, key: SayKey, filling?: Filling) =>
  page.getByText(say(key, filling)).first().waitFor()
/** Chooses a file on the start page. */
const open = (content: unknown) =>
  console.locator('input[type=file]').setInputFiles({
    name: 'bestand.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  })
const starting = async () => {
  await console.getByRole('button', { name: say('home.start') }).click()
  await press('home.start.file')
  await sees(console, 'console.file.title')
}
const keysKept = () =>
  console.evaluate(() => Object.keys(localStorage).filter((key) => /console|table|joining/.test(key)))

const agenda = {
  databasespel: 'agenda',
  version: 1,
  name: 'Buurthuis',
  like: 'council',
  steps: [
    { name: 'welcome', minutes: 4 },
    { name: 'link', minutes: 12.5 },
    { name: 'evaluation', minutes: 3 },
  ],
}
let table = ''

it('says what is wrong with a file, and follows one that is right', async () => {
  console = await device(browser, laptop, faults)
  // A small machine draws a whole page of wood slowly.
  console.setDefaultTimeout(40_000)
  await console.goto(stage.url)
  await starting()
  await open('geen json')
  await sees(console, 'console.file.reason.not-ours')
  await open({ ...agenda, steps: [...agenda.steps, { name: 'dansen', minutes: 5 }] })
  await sees(console, 'console.file.reason.unknown-step')
  await console.getByText(say('console.file.field.steps', { number: 4 })).waitFor()
  await open(agenda)
  await sees(console, 'console.file.plan', { name: 'Buurthuis' })
  await console.getByText(`${say('step.link')}, ${say('console.minutes', { minutes: 12.5 })}`).waitFor()
  await press('home.start.button')
  await sees(console, 'console.title')
  await console.getByRole('button', { name: say('console.next', { step: say('step.link') }) }).waitFor()
})

it('keeps the table once the cards lie on it', async () => {
  const save = console.getByRole('button', { name: say('console.file.saveTable') })
  await press('console.screens')
  expect(await save.getAttribute('aria-disabled')).toBe('true')
  await press('parts.close')
  await console.getByRole('button', { name: say('console.next', { step: say('step.link') }) }).click()
  await press('console.screens')
  const coming = console.waitForEvent('download')
  await save.click()
  const file = await coming
  table = readFileSync(await file.path(), 'utf8')
  expect(file.suggestedFilename()).toMatch(/^databasespel-tafel-\d{4}-\d\d-\d\d\.json$/)
  await sees(console, 'console.file.savedTable')
  await press('parts.close')
})

it('erases everything, here and on every screen, and says so', async () => {
  await console.getByRole('button', { name: say('console.next', { step: say('step.evaluation') }) }).click()
  await console.getByRole('button', { name: say('console.harvest.button') }).waitFor()
  const code = await console.locator('.desk-top .desk-code').innerText()
  const guest = await device(browser, phone, faults)
  guest.setDefaultTimeout(40_000)
  await guest.goto(`${stage.url}/#join=${code}`)
  await guest.getByRole('button', { name: say('home.join.button') }).click()
  await guest.locator('.participant-who').waitFor()
  await press('console.harvest.button')
  expect(await keysKept()).not.toEqual([])
  await press('console.erase.button')
  await press('console.erase.yes')
  await sees(console, 'home.erased.title')
  expect(await keysKept()).toEqual([])
  await sees(guest, 'net.gone.title')
  await guest.context().close()
})

it('goes on with the kept table in a new workshop', async () => {
  await press('net.home')
  await starting()
  await open(table)
  await sees(console, 'console.file.tableLine', { persons: 4, cards: 40, piles: 0, claims: 0 })
  await press('home.start.button')
  await sees(console, 'console.title')
  await console.getByRole('button', { name: say('console.next', { step: say('step.link') }) }).click()
  await press('console.screens')
  expect(
    await console.getByRole('button', { name: say('console.file.saveTable') }).getAttribute('aria-disabled'),
  ).toBe('false')
  expect(faults).toEqual([])
})
