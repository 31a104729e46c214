import type { Browser } from 'playwright-core'

import { stepsOf, type StepName } from '../../../rules/agenda.ts'
import { eveningOn, type Evening } from '../evening.ts'
import { device, laptop, phone, say, watch } from '../stage.ts'
import { voiceIn } from '../voice.ts'
import { button, sayingTo, type Cast } from './cast.ts'
import { companyOf } from './company.ts'
import type { Heard } from './heard.ts'
import { listenTo } from './heard.ts'
import type { Way } from './opening.ts'

/** An evening that begins in the middle: who leads has a console, and can also be led without it. */
export type Jump = { cast: Cast; evening: Evening; heard: Heard; to: (step: StepName) => Promise<void> }

type Wishes = {
  browser: Browser
  url: string
  way: Way
  faults: string[]
  owns?: typeof phone
  others?: number
}

/** Says "je", as the evening does that is led without a browser. */
const voice = { ...voiceIn('nl'), say }

/** Two people with a screen, and others without. What comes before a step is done for everybody. */
export async function jumping({
  browser,
  url,
  way,
  faults,
  owns = phone,
  others = 5,
}: Wishes): Promise<Jump> {
  const evening = await eveningOn(url)
  const console = await device(browser, laptop, faults)
  await console.emulateMedia({ reducedMotion: 'reduce' })
  const lead = way(console, 'console')
  await console.goto(`${url}/console#seat=${evening.seat.workshop}.${evening.seat.key}`)
  await sayingTo(lead, voice).sees('console.title')
  const opens = console.context().waitForEvent('page')
  await lead.press(button(console, say('console.openTable')))
  const table = await opens
  watch(table, faults)
  await table.emulateMedia({ reducedMotion: 'reduce' })
  await table.setViewportSize({ width: 1024, height: 576 })
  const page = await device(browser, owns, faults)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const heard = await listenTo(page)
  const seat = await evening.join()
  await page.goto(`${url}/#seat=${seat.workshop}.${seat.key}`)
  const own = way(page, 'phone')
  await sayingTo(own, voice).sees('participant.welcome.in')
  const company = await companyOf(url, evening.code, others)
  const cast: Cast = { voice, lead, own, table, company }
  return { cast, evening, heard, to: (step) => goTo(cast, evening, step) }
}

/** Through every step up to this one; what a step asks of everybody is done for them before it is left. */
async function goTo({ own }: Cast, evening: Evening, to: StepName): Promise<void> {
  const steps = stepsOf('council').map(({ name }) => name)
  const now = evening.lead.views.table?.step.name ?? 'welcome'
  for (const step of steps.slice(steps.indexOf(now) + 1, steps.indexOf(to) + 1)) {
    if (['pseudonymise', 'collect', 'link'].includes(evening.lead.views.table?.step.name ?? ''))
      await evening.lead.ask('doItForThem', {})
    await evening.goTo(step)
    if (step === 'deal') await evening.lead.ask('dealCards', { persons: 6 })
  }
  await own.page.getByRole('heading', { name: say(`step.${to}`), exact: true, level: 1 }).waitFor()
}
