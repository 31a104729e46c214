import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { stepsOf } from '../../../rules/agenda.ts'
import { openBrowser } from '../../browser.ts'
import { flat } from '../../gallery/flat.ts'
import { Stage, type phone } from '../stage.ts'
import type { Voice } from '../voice.ts'
import { button, sayingTo, sheet, type Cast } from './cast.ts'
import { complaintsOf, opened, type Way } from './opening.ts'
import { plays } from './story.ts'

type Evening = { voice: Voice; way: Way; name: string; leads?: typeof phone }

/** A whole council, from the home page until everything is erased, by two people who work their screens in one way. */
export function wholeCouncil({ voice, way, name, leads }: Evening): void {
  const { say } = voice
  const stage = new Stage()
  const faults: string[] = []
  let browser: Browser
  let cast: Cast

  beforeAll(async () => {
    await stage.open()
    browser = await openBrowser(flat)
  }, 180_000)
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    const pages = browser.contexts().flatMap((context) => context.pages())
    for (const [n, page] of pages.entries())
      await page.screenshot({ path: join(tmpdir(), `databasespel-${name}-${n}.png`) }).catch(() => {})
  })
  afterAll(async () => {
    cast?.company.leave()
    await browser?.close()
    await stage.close()
  })

  it('starts from the home page, opens the big screen, and somebody comes in by the code', async () => {
    cast = await opened({ browser, url: stage.url, voice, way, faults, others: 5, ...(leads && { leads }) })
    expect(complaintsOf(cast)).toEqual([])
  })

  it.each(
    stepsOf('council')
      .slice(1)
      .map((step) => step.name),
  )('plays %s', async (step) => {
    await plays(cast, step)
    expect(complaintsOf(cast)).toEqual([])
  })

  it('looks through the harvest, and erases everything', async () => {
    const { lead, own } = cast
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
    expect(complaintsOf(cast)).toEqual([])
  })

  it('showed no error', () => expect(faults).toEqual([]))
}
