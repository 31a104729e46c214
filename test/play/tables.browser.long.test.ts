import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { openBrowser } from '../browser.ts'
import { dragTogether, linkOne } from './moves.ts'
import type { Device } from './player.ts'
import { comeIn, lookOn, moveTo, resting, sitsAt } from './several.ts'
import { device, eventually, laptop, phone, press, say, sees, Stage, tablet, watch } from './stage.ts'

const stage = new Stage()
const faults: string[] = []
/** People at devices that only look on; what they see is what everybody is sent. */
const onlookers: Device[] = []
let browser: Browser
let console: Page
let wall: Page
/** Two phones at one table, and a tablet at another. */
let one: Page
let other: Page
let cloth: Page
let code = ''

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
// What stood on the screens when a story stopped is worth a look.
afterEach(({ task }) => {
  if (task.result?.state !== 'fail' && process.env['LOOK'] === undefined) return undefined
  const shown = [console, wall, one, other, cloth].filter((page) => page !== undefined)
  const name = (n: number) => `databasespel-tables-${task.name.slice(0, 12).replaceAll(' ', '-')}-${n}.png`
  return Promise.all(shown.map((page, n) => page.screenshot({ path: join(tmpdir(), name(n)) })))
})
afterAll(async () => {
  onlookers.forEach(({ close }) => close())
  await browser?.close()
  await stage.close()
})

const goOn = async (step: keyof typeof nl & `step.${string}`) => {
  await press(console, 'console.next', { step: say(step) })
  await console
    .getByRole('heading', { name: say(step) })
    .first()
    .waitFor()
}
const finishIt = async () => {
  await press(console, 'console.forThemButton')
  await press(console, 'console.forThemYes')
}
async function openWall(): Promise<void> {
  const [opened] = await Promise.all([
    console.context().waitForEvent('page'),
    press(console, 'console.openTable'),
  ])
  wall = opened
  watch(wall, faults)
  // Without movement, and not larger than need be: it is drawn without a graphics card here.
  await wall.emulateMedia({ reducedMotion: 'reduce' })
  await wall.setViewportSize(laptop)
}
const onWall = (table: number): Locator => wall.locator('.wall-one').nth(table - 1)
const lookOf = (table: number) => resting(onWall(table))
const view = () => {
  const [first] = onlookers
  if (!first?.views.table) throw new Error('nobody looks on')
  return first.views.table
}
describe('nine people at three tables', () => {
  it('come in and are told at which table they sit', { timeout: 60_000 }, async () => {
    console = await device(browser, laptop, faults)
    // The table opens in a window of the same process, which takes its time without a graphics card.
    console.setDefaultTimeout(40_000)
    await console.goto(stage.url)
    await press(console, 'home.start')
    await console.getByText(say('home.start.lesson')).click()
    await press(console, 'home.start.button')
    code = await console.locator('.desk-top .desk-code').innerText()
    one = await comeIn(browser, stage.url, phone, code, faults)
    other = await comeIn(browser, stage.url, phone, code, faults)
    cloth = await comeIn(browser, stage.url, tablet, code, faults)
    for (let n = 0; n < 6; n++) onlookers.push(await lookOn(stage.url, code))
    await goOn('step.explain')
    await goOn('step.deal')
    await press(console, 'console.tables', { count: 3 })
    await press(console, 'console.deal')
    await goOn('step.pseudonymise')
    await finishIt()
    await goOn('step.collect')
    await finishIt()
    await goOn('step.link')
    await openWall()
    const tables = await Promise.all(
      [one, other, cloth].map(async (page) => {
        await page.getByRole('dialog').waitFor()
        return sitsAt(page)
      }),
    )
    expect(new Set(tables)).toEqual(new Set([1, 2, 3]))
    expect(Object.keys(view().tables)).toEqual(['t1', 't2', 't3'])
    await onWall(3).locator('canvas').waitFor()
  })

  it('are moved to another table by the facilitator, and see so at once', async () => {
    await moveTo(console, one, 1)
    await moveTo(console, other, 1)
    await moveTo(console, cloth, 2)
    for (const page of [one, other, cloth]) await press(page, 'tables.toCards')
    await onWall(1).locator('.wall-sitting li').nth(3).waitFor()
  })

  it('work each at their own table, and the wall follows that one alone', async () => {
    const before = [await lookOf(1), await lookOf(2), await lookOf(3)]
    await linkOne(one)
    await sees(other, 'list.piles', { count: 1 })
    await eventually('the wall follows', async () => (await lookOf(1)) !== before[0])
    expect([await lookOf(2), await lookOf(3)]).toEqual(before.slice(1))
    const [, atTwo] = before
    await dragTogether(cloth, view(), 't2')
    await eventually('the wall follows', async () => (await lookOf(2)) !== atTwo)
    await sees(console, 'console.piles', { count: 1 })
    await sees(one, 'list.piles', { count: 1 })
    expect(await lookOf(3)).toBe(before[2])
  })

  it('name a pile with a word of their own, which waits for the wall', async () => {
    const before = await lookOf(1)
    await one.locator('.list-piles button').first().click()
    await press(one, 'list.giveName')
    await one.getByLabel(say('list.ownWord')).fill('de zussen')
    await press(one, 'list.giveWord')
    await other.locator('.pileTile-tab').getByText('de zussen').waitFor()
    await press(one, 'parts.close')
    await console.getByText(say('console.wordsOpen')).click()
    await console.getByText('‘de zussen’').waitFor()
    expect(await lookOf(1)).toBe(before)
    await press(console, 'console.wordShowName', { word: 'de zussen' })
    await eventually('the wall shows it', async () => (await lookOf(1)) !== before)
    await other.locator('.pileTile-waits').waitFor({ state: 'detached' })
  })

  it('all see what one lights', async () => {
    await one.locator('.tray-cards button').first().click()
    await press(one, 'list.light')
    await one.locator('.lighting button').nth(1).click()
    for (const page of [one, other, cloth, wall, console])
      await page
        .getByText(/^(Uitgelicht|Nu licht op)/)
        .first()
        .waitFor()
    await press(one, 'list.putOut')
    await one
      .locator('.list-foot')
      .getByRole('button', { name: say('list.cancel') })
      .click()
    await other.locator('.litNow').waitFor({ state: 'detached' })
  })

  it('are shown large and small again', async () => {
    await press(console, 'console.showLargeName', { number: 2 })
    await eventually('one is large', async () => (await wall.locator('.wall-one').count()) === 1)
    await wall.getByRole('heading', { name: say('tables.one', { number: 2 }) }).waitFor()
    await press(console, 'console.showLargeName', { number: 2 })
    await eventually('all are small', async () => (await wall.locator('.wall-one').count()) === 3)
  })

  it('do not take back what somebody built on, and are told why; a reload changes nothing', async () => {
    await other.locator('.list-piles button').first().click()
    await press(other, 'list.takeApart')
    await sees(one, 'list.noPiles')
    await press(one, 'list.undo')
    await one.getByText(nl['refusal.built-on']).waitFor()
    await one.reload()
    await sees(one, 'tables.sitAt', { number: 1 })
    await press(one, 'tables.toCards')
    await linkOne(one)
    await sees(other, 'list.piles', { count: 1 })
  })

  it('lie together in the end, with all cards', async () => {
    await finishIt()
    await goOn('step.order')
    await goOn('step.discover')
    for (const page of [one, other, cloth, wall]) await sees(page, 'tables.together')
    const { tables, cards, cardCount, persons } = view()
    expect(Object.keys(tables)).toHaveLength(1)
    expect([Object.keys(cards).length, cardCount]).toEqual([persons * 10, persons * 10])
    await wall.locator('.wall-cloth canvas').waitFor()
    expect(await wall.locator('.wall-one').count()).toBe(0)
  })

  it('made no request outside, and no error on any screen', () => {
    expect(faults).toEqual([])
  })
})
