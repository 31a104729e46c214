import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { stepsOf } from '../../../rules/agenda.ts'
import { openBrowser } from '../../browser.ts'
import { device, laptop, phone, Stage, watch } from '../stage.ts'
import { voiceIn } from '../voice.ts'
import { button, sayingTo, sheet, type Cast } from './cast.ts'
import { companyOf, type Company } from './company.ts'
import type { Hands } from './hands.ts'
import { byKeys } from './keys.ts'
import { plays } from './story.ts'

const voice = voiceIn('nl')
const { say } = voice
const stage = new Stage()
const faults: string[] = []
let browser: Browser
let lead: Hands
let own: Hands
let table: Page
let company: Company
const cast = (): Cast => ({ voice, lead, own, table, company })

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [n, page] of pages.entries())
    await page.screenshot({ path: join(tmpdir(), `databasespel-keys-${n}.png`) })
})
afterAll(async () => {
  company?.leave()
  await browser?.close()
  await stage.close()
})

/** Nothing that is promised was missing so far; what is told is forgotten. */
function expectNoComplaints(): void {
  const all = [lead, own].flatMap((hands) => hands?.complaints.splice(0) ?? [])
  expect([...new Set(all)]).toEqual([])
}

describe('a whole council by keyboard alone', { timeout: 300_000 }, () => {
  it('starts from the home page, opens the big screen, and somebody comes in by the code', async () => {
    const console = await device(browser, laptop, faults)
    await console.goto(stage.url)
    lead = byKeys(console, 'console')
    await lead.goRound('on the home page')
    await lead.press(button(console, say('home.start')))
    await lead.goRound('before the start')
    await lead.press(button(console, say('home.start.button'), true))
    await sayingTo(lead, voice).sees('console.title')
    await lead.steady('as the console opens')
    const opens = console.context().waitForEvent('page')
    await lead.press(button(console, say('console.openTable')))
    table = await opens
    watch(table, faults)
    await table.emulateMedia({ reducedMotion: 'reduce' })
    await lead.goRound('on the first console')
    const code = await console.locator('.desk-top .desk-code').innerText()
    const mine = await device(browser, phone, faults)
    await mine.goto(stage.url)
    own = byKeys(mine, 'phone')
    await own.write(mine.getByLabel(say('home.join.label')), code)
    await mine.keyboard.press('Enter')
    await sayingTo(own, voice).sees('participant.welcome.in')
    await own.steady('as one is in')
    await own.goRound('in the welcome')
    company = await companyOf(stage.url, code, 5)
    await sayingTo(lead, voice).sees('console.in', { count: 6 })
    expectNoComplaints()
  })

  it.each(
    stepsOf('council')
      .slice(1)
      .map(({ name }) => name),
  )('plays %s', async (step) => {
    await plays(cast(), step)
    expectNoComplaints()
  })

  it('looks through the harvest, and erases everything', async () => {
    const desk = sayingTo(lead, voice)
    await desk.presses('console.harvest.button')
    await lead.goRound('in the harvest')
    await desk.presses('console.harvest.restIn')
    await desk.sees('console.harvest.allSeen')
    await lead.press(button(sheet(lead), say('parts.close')))
    await desk.presses('console.screens')
    await lead.goRound('among the screens')
    await desk.presses('console.erase.button')
    await lead.press(button(sheet(lead).last(), say('console.erase.yes')))
    await desk.sees('home.erased.title')
    await lead.steady('after all is erased')
    await sayingTo(own, voice).sees('net.gone.title')
    await own.steady('after all is erased')
    expectNoComplaints()
  })

  it('showed no error', () => expect(faults).toEqual([]))
})
