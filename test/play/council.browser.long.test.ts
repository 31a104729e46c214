import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser } from '../browser.ts'
import {
  claimed,
  evaluated,
  experiencesTold,
  explained,
  foretold,
  goOn,
  tipsGiven,
  voted,
  wrappedUp,
  type Room,
} from './council.ts'
import { expectedHarvest } from './councilHarvest.ts'
import { words } from './councilWords.ts'
import { numberCards } from './moves.ts'
import { contentOf } from './download.ts'
import { device, laptop, phone, Stage } from './stage.ts'
import { voiceIn } from './voice.ts'

const people = 6

describe.each(['nl', 'en'] as const)('a whole council with six phones, in %s', (language) => {
  const voice = voiceIn(language)
  const { say, press, sees } = voice
  const stage = new Stage()
  const faults: string[] = []
  const phones: Page[] = []
  let browser: Browser
  let wallBrowser: Browser
  let console: Page
  let table: Page
  const room = (): Room => ({ voice, console, table, phones })

  const screen = async (size: typeof phone) => {
    const page = await device(browser, size, faults, voice.locale)
    // Eight screens on one small machine: what is drawn at once takes its time.
    page.setDefaultTimeout(60_000)
    return page
  }

  beforeAll(async () => {
    await stage.open()
    ;[browser, wallBrowser] = await Promise.all([openBrowser(), openBrowser()])
  }, 180_000)
  afterEach(({ task }) => {
    if (task.result?.state !== 'fail') return undefined
    const shown = [console, table, ...phones].filter((page) => page !== undefined)
    return Promise.all(
      shown.map((page, n) => page.screenshot({ path: join(tmpdir(), `databasespel-council-${n}.png`) })),
    )
  })
  afterAll(async () => {
    await Promise.all([browser?.close(), wallBrowser?.close()])
    await stage.close()
  })

  it('starts from the home page, with the table on another computer and six phones', async () => {
    console = await screen(laptop)
    await console.goto(stage.url)
    await press(console, 'home.start')
    await press(console, 'home.start.button')
    await sees(console, 'console.title')
    // The big screen is another computer, as it often is: it comes in by a code of its own.
    table = await device(wallBrowser, laptop, faults, voice.locale)
    await comesIn(table, await pairingCode('console.pairing.table'))
    await console
      .getByRole('dialog')
      .getByRole('button', { name: say('parts.close') })
      .first()
      .click()
    await sees(table, 'table.welcome')
    const code = await console.locator('.desk-top .desk-code').innerText()
    for (let n = 0; n < people; n++) {
      const page = await screen(phone)
      await comesIn(page, code)
      await sees(page, 'participant.welcome.in')
      phones.push(page)
    }
    await sees(console, 'console.in', { count: people })
  })

  it('collects golden tips without names, and shows what the facilitator lets through', async () => {
    await goOn(room(), 'step.goldenTip')
    await tipsGiven(room())
  })

  it('talks about experiences with dark phones, and explains in six pictures', async () => {
    await goOn(room(), 'step.experiences')
    await experiencesTold(room())
    await goOn(room(), 'step.explain')
    await explained(room())
  })

  it('deals six persons, of whom the names become numbers', { timeout: 180_000 }, async () => {
    await goOn(room(), 'step.deal')
    await press(console, 'console.deal')
    await sees(console, 'console.dealt', { persons: 6, cards: 60 })
    await goOn(room(), 'step.pseudonymise')
    const [first] = phones
    if (!first) throw new Error('no phone')
    await numberCards(first, '482', 2, say)
    await Promise.all([first.reload(), console.reload(), table.reload()])
    await sees(console, 'console.namesLeft', { count: 58 })
    await press(console, 'console.forThemButton')
    await press(console, 'console.forThemYes')
    await sees(console, 'console.noNames')
    await goOn(room(), 'step.collect')
    await press(console, 'console.forThemButton')
    await press(console, 'console.forThemYes')
    await sees(console, 'console.allIn')
  })

  it('links, while the console moves to another device by a code that works once', async () => {
    await goOn(room(), 'step.link')
    const other = await screen(laptop)
    await comesIn(other, await pairingCode('console.pairing.console'))
    await sees(other, 'console.title')
    await console.close()
    console = other
    await press(console, 'console.forThemButton')
    await press(console, 'console.forThemYes')
    await linked()
  })

  it('orders, looks back once, and plays a step again', async () => {
    await goOn(room(), 'step.pause')
    await goOn(room(), 'step.order')
    await press(console, 'console.otherStep')
    await press(console, 'console.lookBackName', { step: say('step.goldenTip') })
    const [tip = ''] = words[language].tips
    await table.getByText(tip).first().waitFor()
    await press(console, 'console.stopLooking')
    await sees(table, 'table.orderLine')
    await press(console, 'console.otherStep')
    await press(console, 'console.playAgainName', { step: say('step.link') })
    await press(console, 'console.againYes')
    await sees(table, 'table.linkLine')
    await press(console, 'console.forThemButton')
    await press(console, 'console.forThemYes')
    await linked()
    await goOn(room(), 'step.pause')
    await goOn(room(), 'step.order')
    await sees(table, 'table.orderLine')
  })

  it('discovers, foretells and reveals', { timeout: 180_000 }, async () => {
    await goOn(room(), 'step.discover')
    await claimed(room())
    await goOn(room(), 'step.predict')
    await foretold(room())
    await goOn(room(), 'step.reveal')
    await table.getByText('16', { exact: true }).first().waitFor()
    await press(console, 'console.nextSlide')
    await table.getByText('63', { exact: true }).first().waitFor()
  })

  it('votes on a statement, agrees, recommends and evaluates', { timeout: 240_000 }, async () => {
    await goOn(room(), 'step.privacyDialogue')
    await voted(room())
    await goOn(room(), 'step.wrapUp')
    await wrappedUp(room())
    await goOn(room(), 'step.evaluation')
    await evaluated(room())
  })

  it('lets the harvest out after every line was judged: on paper, as a table and as data, word for word', async () => {
    await press(console, 'console.harvest.button')
    await press(console, 'console.harvest.restIn')
    await sees(console, 'console.harvest.allSeen')
    const page = (await console.locator('.a4-paper').innerText()).split(/\n+/).map((line) => line.trim())
    const left = [page, await saved('console.harvest.csv'), JSON.parse(await saved('console.harvest.json'))]
    expect(left).toEqual(expectedHarvest(language, Date.now()))
  })

  it('erases everything, on every screen, in this browser and on the disk', async () => {
    await press(console, 'console.erase.button')
    await press(console, 'console.erase.yes')
    await sees(console, 'home.erased.title')
    for (const page of [table, ...phones]) await sees(page, 'net.gone.title')
    const { tips, told, agreed, takeaway } = words[language]
    // The lock is a socket, and holds nothing.
    const files = readdirSync(stage.dataDir, { withFileTypes: true }).filter((one) => one.isFile())
    const kept = files.map(({ name }) => readFileSync(join(stage.dataDir, name), 'latin1'))
    for (const said of [...tips, told, agreed, takeaway]) expect(kept.join('')).not.toContain(said)
    expect(files.filter(({ name }) => name.endsWith('.journal'))).toEqual([])
    const seatsIn = () => Object.keys(localStorage).filter((key) => /console|table|participant/.test(key))
    for (const page of [console, ...phones]) expect(await page.evaluate(seatsIn)).toEqual([])
  })

  it('made no request outside, and no error on any screen', () => {
    expect(faults).toEqual([])
  })

  /** By a code that is typed on the first page: of the workshop, or of one more device. */
  async function comesIn(page: Page, code: string): Promise<void> {
    await page.goto(stage.url)
    await page.getByLabel(say('home.join.label')).fill(code)
    await press(page, 'home.join.button')
  }

  async function pairingCode(kind: 'console.pairing.table' | 'console.pairing.console'): Promise<string> {
    await press(console, 'console.screens')
    await console.locator('.desk-pairings strong', { hasText: new RegExp(`^${say(kind)}$`) }).click()
    return (await console.locator('.desk-paired .desk-code').innerText()).replace(' ', '')
  }

  /** How far the group is lies folded on the console. */
  async function linked(): Promise<void> {
    const far = console.locator('details', { hasText: say('console.howFar') }).last()
    if (!(await far.evaluate((fold) => fold.hasAttribute('open')))) await far.locator('summary').click()
    await sees(console, 'console.linked', { linked: 60, of: 60 })
  }

  /** What a button of the harvest saves. */
  async function saved(key: 'console.harvest.csv' | 'console.harvest.json'): Promise<string> {
    const [download] = await Promise.all([console.waitForEvent('download'), press(console, key)])
    return contentOf(download)
  }
})
