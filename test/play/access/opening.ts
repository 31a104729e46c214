import type { Browser, Page } from 'playwright-core'

import { device, laptop, phone, watch } from '../stage.ts'
import { button, sayingTo, type Cast } from './cast.ts'
import { companyOf } from './company.ts'
import type { Hands } from './hands.ts'
import type { Voice } from '../voice.ts'

/** How somebody works a page: by keys or by taps. */
export type Way = (page: Page, who: string) => Hands

type Opening = {
  browser: Browser
  url: string
  voice: Voice
  way: Way
  faults: string[]
  /** The console's screen; a laptop when nothing else is said. */
  leads?: typeof phone
  agenda?: 'council' | 'demo'
  /** So many others come in. */
  others: number
}

/** From the home page: a workshop is started, its big screen opened, and somebody comes in by typing the code. */
export async function opened(opening: Opening): Promise<Cast> {
  const { browser, url, voice, way, faults, leads = laptop, agenda = 'council', others } = opening
  const { say } = voice
  const console = await device(browser, leads, faults, voice.locale)
  await console.emulateMedia({ reducedMotion: 'reduce' })
  const lead = way(console, 'console')
  await console.goto(url)
  await lead.goRound('on the home page')
  await lead.press(button(console, say('home.start')))
  await lead.choose(console.getByRole('radio', { name: say(`home.start.${agenda}`) }))
  await lead.goRound('before the start')
  await lead.press(button(console, say('home.start.button'), true))
  await sayingTo(lead, voice).sees('console.title')
  await lead.steady('as the console opens')
  const opens = console.context().waitForEvent('page')
  await lead.press(button(console, say('console.openTable')))
  const table = await opens
  watch(table, faults)
  await table.emulateMedia({ reducedMotion: 'reduce' })
  await table.setViewportSize({ width: 1024, height: 576 })
  const code = await console.locator('.desk-top .desk-code').innerText()
  const own = await comesIn(opening, code)
  const company = await companyOf(url, code, others)
  await sayingTo(lead, voice).sees('console.in', { count: others + 1 })
  await lead.goRound('on the first console')
  return { voice, lead, own, table, company }
}

async function comesIn({ browser, url, voice, way, faults }: Opening, code: string): Promise<Hands> {
  const { say } = voice
  const page = await device(browser, phone, faults, voice.locale)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const own = way(page, 'phone')
  await page.goto(url)
  await own.write(page.getByLabel(say('home.join.label')), code)
  await own.press(button(page, say('home.join.button'), true))
  await sayingTo(own, voice).sees('participant.welcome.in')
  await own.steady('as one is in')
  await own.goRound('in the welcome')
  return own
}

/** What both met that is not as it is promised, each once; what is told is forgotten. */
export function complaintsOf({ lead, own }: Cast): string[] {
  return [...new Set([lead, own].flatMap((hands) => hands.complaints.splice(0)))]
}
