import type { Browser, Page } from 'playwright-core'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { openBrowser } from '../browser.ts'
import { device, eventually, laptop, phone, press, projector, say as sayJe, Stage } from './stage.ts'
import { sayIn } from '../../client/text.ts'

const stage = new Stage()
const faults: string[] = []
const say = sayIn(nl, 'nl', 'u')
let browser: Browser
let first: Page
let helper: Page
let code = ''

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
// What stood on the screens when a story stopped is worth a look.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [n, page] of pages.entries())
    await page.screenshot({ path: join(tmpdir(), `databasespel-roles-${n}.png`) })
})
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

/** Many devices in one browser on a small machine take their time. */
const patience = 60_000

async function opened(viewport: typeof phone): Promise<Page> {
  const page = await device(browser, viewport, faults)
  page.setDefaultTimeout(patience)
  await page.goto(stage.url)
  return page
}

function shows(page: Page, words: string): Promise<void> {
  return page.getByText(words).first().waitFor({ timeout: patience })
}

/** Asks the console for a code that makes another device into this. */
async function pairing(page: Page, kind: 'console' | 'facilitator' | 'spectator' | 'table'): Promise<string> {
  await page.getByRole('button', { name: say('console.screens') }).click()
  await page.getByRole('button', { name: sayJe(`console.pairing.${kind}`) }).click()
  const shown = await page.locator('.desk-paired .desk-code').innerText()
  await page.keyboard.press('Escape')
  return shown
}

/** A device of its own on which this code is typed. */
async function paired(viewport: typeof phone, typed: string): Promise<Page> {
  const page = await opened(viewport)
  await page.getByLabel(say('home.join.label')).fill(typed)
  await press(page, 'home.join.button')
  return page
}

it('starts a workshop and opens its table in a window that knows nothing of the console', async () => {
  first = await opened(laptop)
  await press(first, 'home.start')
  await first.getByText(say('home.start.lesson')).click()
  await press(first, 'home.start.button')
  await shows(first, sayJe('console.title'))
  code = await first.locator('.desk-top .desk-code').innerText()
  const [table] = await Promise.all([first.context().waitForEvent('page'), press(first, 'console.openTable')])
  await shows(table, sayJe('table.welcome'))
  expect(await table.evaluate(() => window.opener)).toBeNull()
  await eventually(
    'the console knows',
    async () => (await first.getByText(say('console.openTable')).count()) === 0,
  )
  await table.close()
})

it('lets newcomers knock, shows them nothing, and lets them in', async () => {
  await first.getByRole('button', { name: say('console.door.knock') }).click()
  const late = await paired(phone, code)
  await shows(late, say('participant.knock.title'))
  expect(await late.locator('body').innerText()).not.toContain(say('step.welcome'))
  await press(first, 'console.knocksSee')
  await first.getByRole('button', { name: say('console.admit') }).click()
  await shows(late, sayJe('participant.welcome.in'))
  await first.keyboard.press('Escape')
  await late.context().close()
})

it('shows on the console what a participant and the projector see, in frames that do nothing', async () => {
  await press(first, 'console.screens')
  await press(first, 'console.peek')
  const wall = first.frameLocator('.desk-peek-table iframe')
  await wall.getByText(say('table.welcome')).first().waitFor()
  const seen = first.frameLocator('.desk-peek-participant iframe')
  await seen.getByText(sayJe('participant.welcome.in')).first().waitFor()
  expect(await seen.locator('.peeked').getAttribute('inert')).not.toBeNull()
  await first.keyboard.press('Escape')
})

it('gives somebody else the lead as well, and a place to look on', async () => {
  helper = await paired(laptop, await pairing(first, 'facilitator'))
  await shows(helper, sayJe('console.title'))
  const onlooker = await paired(phone, await pairing(first, 'spectator'))
  await shows(onlooker, sayJe('table.spectator'))
  await helper.getByRole('button', { name: say('console.freeze') }).click()
  await shows(onlooker, say('table.frozen'))
  await helper.getByRole('button', { name: say('console.unfreeze') }).click()
  await onlooker.context().close()
})

it('refuses a pairing code the second time', async () => {
  const typed = await pairing(first, 'console')
  const tablet = await paired(laptop, typed)
  await shows(tablet, sayJe('console.title'))
  const stranger = await paired(phone, typed)
  await shows(stranger, nl['refusal.no-entry'])
  await Promise.all([tablet, stranger].map((page) => page.context().close()))
})

it('hands the lead over: the giver looks on, on the same screen', async () => {
  await press(first, 'console.screens')
  await first.getByRole('button', { name: say('console.handOver') }).click()
  await press(first, 'console.handOverYes')
  await shows(first, sayJe('table.handed'))
  expect(await first.locator('.desk').count()).toBe(0)
})

it('opens a lost console on another device with the key that was kept', async () => {
  await press(helper, 'console.screens')
  expect(await helper.locator('.desk-key').count()).toBe(0)
  await helper.getByRole('button', { name: sayJe('console.keep') }).click()
  const key = await helper.locator('.desk-key input').inputValue()
  await helper.context().close()
  const found = await opened(projector)
  await found.getByText(say('home.regain')).click()
  await found.getByLabel(say('home.regain.label')).fill('dit is niets')
  await press(found, 'home.regain.button')
  await shows(found, say('home.regain.none'))
  await found.getByLabel(say('home.regain.label')).fill(`Databasespel\n\n${key}\n`)
  await press(found, 'home.regain.button')
  await shows(found, sayJe('console.title'))
})

it('meets no fault on the way', () => {
  expect(faults).toEqual([])
})
