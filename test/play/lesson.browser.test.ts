import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { openBrowser } from '../browser.ts'
import { chanceShown, discovered, foretoldTogether, revealed, selectionPlayed } from './finding.ts'
import { linkOne, numberCards } from './moves.ts'
import { comeIn } from './several.ts'
import {
  device,
  eventually,
  laptop,
  leftOn,
  phone,
  press,
  projector,
  say,
  sees,
  Stage,
  watch,
} from './stage.ts'

const stage = new Stage()
const faults: string[] = []
const phones: Page[] = []
let browser: Browser
let console: Page
let table: Page
let code = ''

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
// What stood on the screens when a story stopped is worth a look.
afterEach(({ task }) => {
  if (task.result?.state !== 'fail') return undefined
  const shown = [console, table, ...phones].filter((page) => page !== undefined)
  return Promise.all(
    shown.map((page, n) => page.screenshot({ path: join(tmpdir(), `databasespel-story-${n}.png`) })),
  )
})
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

/** The big button of the console: the next step, or past the next ones. */
const goOn = async (step: keyof typeof nl & `step.${string}`) => {
  await press(console, 'console.next', { step: say(step) })
  await console
    .getByRole('heading', { name: say(step) })
    .first()
    .waitFor()
}
/** What a phone sees of itself, for comparing before and after. */
const whoIs = async (page: Page) => page.locator('.participant-who p').innerText()

describe('a lesson with four persons, one console, one table and four phones', () => {
  it('starts from the home page', async () => {
    console = await device(browser, laptop, faults)
    await console.goto(stage.url)
    await press(console, 'home.start')
    await console.getByText(say('home.start.lesson')).click()
    await press(console, 'home.start.button')
    await sees(console, 'console.title')
    code = await console.locator('.desk-top .desk-code').innerText()
    expect(code).toMatch(/^[A-Z0-9]{6}$/)
  })

  it('opens the table in a window of its own', async () => {
    const [opened] = await Promise.all([
      console.context().waitForEvent('page'),
      press(console, 'console.openTable'),
    ])
    table = opened
    watch(table, faults)
    await table.setViewportSize(projector)
    await sees(table, 'table.welcome')
    await table.getByText(code).first().waitFor()
  })

  it('lets four phones in by the code', async () => {
    const comes = () => comeIn(browser, stage.url, phone, code.toLowerCase(), faults)
    phones.push(...(await Promise.all([comes(), comes(), comes(), comes()])))
    await sees(console, 'console.in', { count: 4 })
    const marks = await Promise.all(phones.map(whoIs))
    expect(new Set(marks).size).toBe(4)
  })

  it('tells a wrong code in words, and changes nothing', async () => {
    const page = await device(browser, phone, faults)
    await page.goto(stage.url)
    await page.getByLabel(say('home.join.label')).fill('ZZZZZZ')
    await press(page, 'home.join.button')
    await page.getByText(nl['refusal.no-entry']).waitFor()
    await page.context().close()
  })

  it('deals four persons', async () => {
    await goOn('step.explain')
    await goOn('step.deal')
    await press(console, 'console.fewer')
    await press(console, 'console.deal')
    await sees(console, 'console.dealt', { persons: 4, cards: 40 })
    await Promise.all(
      phones.map(async (page) => {
        await sees(page, 'participant.sheet.this')
        await press(page, 'participant.deal.ready')
      }),
    )
    await sees(console, 'console.nobodyBusy')
  })

  it(
    'lets everybody write numbers, with reloads in the middle, and finishes for who is slow',
    { timeout: 180_000 },
    async () => {
      await goOn('step.pseudonymise')
      const [first, ...others] = phones
      if (!first) throw new Error('no phone')
      const before = await whoIs(first)
      await numberCards(first, '482', 3)
      await Promise.all([first.reload(), console.reload()])
      expect(await whoIs(first)).toBe(before)
      await sees(console, 'console.namesLeft', { count: 37 })
      await Promise.all([
        numberCards(first, '482', 7),
        ...others.map((page, n) => numberCards(page, `${n + 3}17`, 2)),
      ])
      await press(console, 'console.forThemButton')
      await press(console, 'console.forThemYes')
      await sees(console, 'console.noNames')
      await sees(table, 'table.noNames')
    },
  )

  it('collects all cards in the box', async () => {
    await goOn('step.collect')
    await Promise.all(
      phones.map(async (page) => {
        await press(page, 'participant.collect.all')
        await sees(page, 'participant.collect.done')
      }),
    )
    await sees(console, 'console.allIn')
  })

  it('links by tapping, and everybody sees it', async () => {
    await goOn('step.link')
    const [first, second] = phones
    if (!first || !second) throw new Error('no phones')
    await linkOne(first)
    await sees(console, 'console.piles', { count: 1 })
    await sees(second, 'list.piles', { count: 1 })
  })

  it(
    'comes back by itself after the server was killed, with nothing lost',
    { timeout: 120_000 },
    async () => {
      const before = await Promise.all(phones.map(whoIs))
      await stage.kill()
      await Promise.all(phones.map((page) => sees(page, 'net.lost')))
      await stage.start()
      for (const page of [...phones, console, table])
        await eventually(
          'the line is back',
          async () => (await page.getByText(say('net.lost')).count()) === 0,
        )
      expect(await Promise.all(phones.map(whoIs))).toEqual(before)
      await sees(console, 'console.piles', { count: 1 })
      const [, second] = phones
      if (second) await linkOne(second)
      await sees(console, 'console.piles', { count: 2 })
    },
  )

  it('finishes linking for everybody when time runs out', async () => {
    await press(console, 'console.forThemButton')
    await press(console, 'console.forThemYes')
    await console.getByText(say('console.showCounter')).click()
    await sees(console, 'console.linked', { linked: 40, of: 40 })
    await sees(table, 'table.linked', { linked: 40, of: 40 })
  })

  it('orders by a column and by colour', async () => {
    await goOn('step.order')
    await sees(table, 'table.orderLine')
    await console.getByLabel(say('console.sortBy')).selectOption({ label: 'Leeftijd' })
    await console.getByRole('button', { name: say('canvas.sort'), exact: true }).click()
    await sees(table, 'order.sorted', { what: 'Leeftijd' })
  })

  it('discovers in counts, and claims by three taps, on which others vote', async () => {
    await goOn('step.discover')
    await discovered({ console, table, phones })
  })

  it('foretells in private, and shows only what all said together', async () => {
    await goOn('step.predict')
    await foretoldTogether({ console, table, phones })
  })

  it('reveals the right figures, with their place, and no origin', async () => {
    await goOn('step.reveal')
    await revealed({ console, table, phones })
    expect(await console.getByText(/Marokk|Surinam/).count()).toBe(0)
  })

  it('shows what chance does, group after group', () => chanceShown({ console, table, phones }))

  it('plays the round about selection on top, and counts what people answer', async () => {
    await press(console, 'console.addRound')
    await goOn('step.selection')
    await selectionPlayed({ console, table, phones })
  })

  it('made no request outside, left on no device what does not belong there, and showed no error', async () => {
    expect([faults, ...(await Promise.all([console, table, ...phones].map(leftOn)))].flat()).toEqual([])
  })
})
