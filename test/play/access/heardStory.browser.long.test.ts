import type { Browser, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { device, eventually, phone } from '../stage.ts'
import { button, closeSheet, seen } from './cast.ts'
import { listenTo } from './heard.ts'
import { byKeys } from './keys.ts'
import { rooms } from './rooms.ts'

const here = rooms()

/** Waits until something was said by itself; tells all that was said until then, and forgets it. */
async function hears(words: string): Promise<string[]> {
  const { heard } = here().jump
  await eventually(`“${words}” is said`, async () => (await heard.said()).some((one) => one.includes(words)))
  const said = await heard.said()
  await heard.forget()
  return said
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser()
  if (!browser) throw new Error('a page has a browser')
  return browser
}

/** On a bad wifi the first screen is there long before the words of the next. */
const slowly = async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await route.continue()
}

describe('what is said without going there', { timeout: 240_000 }, () => {
  it('says a wrong code', async () => {
    const { stage, jump, faults } = here()
    const page = await device(browserOf(jump.cast.own.page), phone, faults)
    const heard = await listenTo(page)
    await page.goto(stage.url)
    const hands = byKeys(page, 'newcomer')
    await hands.write(page.getByLabel(jump.cast.voice.say('home.join.label')), 'ZZZZZZ')
    await page.keyboard.press('Enter')
    await eventually('it is said', async () => (await heard.said()).includes(nl['refusal.no-entry']))
    await page.context().close()
  })

  it('keeps the screen, and says the next step, also when the words for it are slow to come', async () => {
    const { stage, jump, faults } = here()
    const page = await device(browserOf(jump.cast.own.page), phone, faults)
    const heard = await listenTo(page)
    await page.route('**/assets/*', slowly)
    const seat = await jump.evening.join()
    await page.goto(`${stage.url}/#seat=${seat.workshop}.${seat.key}`)
    const heading = await page.locator('h1', { hasText: jump.cast.voice.say('step.welcome') }).elementHandle()
    await jump.to('goldenTip')
    const next = jump.cast.voice.say('step.goldenTip')
    await eventually('it is said', async () => (await heard.said()).includes(next))
    expect((await heading?.innerText())?.trim()).toBe(next)
    await page.context().close()
  })

  it('says every change of step', async () => {
    const { to, cast } = here().jump
    for (const step of ['experiences', 'explain', 'deal', 'link'] as const) {
      await to(step)
      await hears(cast.voice.say(`step.${step}`))
    }
  })

  it('says what one picked up and put down, and that it was taken back', async () => {
    const { own, voice } = here().jump.cast
    const { say } = voice
    const cards = own.page.locator('.list-table section:last-of-type button[aria-label]')
    await own.press(cards.first())
    await hears(say('list.pickedOne', { title: '' }))
    await own.press(cards.nth(1))
    await hears(say('list.newPile', { count: 2 }))
    await own.press(button(own.page, say('list.undo')))
    await hears(say('list.undone'))
  })

  it('says what others did in one calm sentence, and nothing where it is switched off', async () => {
    const { own, voice, company } = here().jump.cast
    const { say } = voice
    const others = say('list.others', { count: 2 }).replace(/^\d+ /, '')
    await company.moves(10)
    const said = await hears(others)
    expect(said.filter((one) => one.includes(others))).toHaveLength(1)
    await own.press(button(own.page, say('list.how')))
    await own.press(own.page.getByRole('checkbox', { name: say('list.tellOthers') }))
    await closeSheet(own, voice)
    await here().jump.heard.forget()
    await company.moves(10)
    await own.page.waitForTimeout(8000)
    expect((await here().jump.heard.said()).filter((one) => one.includes(others))).toEqual([])
  })

  it('says that everybody has to look up, and that it goes on', async () => {
    const { evening, cast } = here().jump
    await evening.lead.ask('freeze', { on: true })
    await hears(cast.voice.say('participant.frozen.title'))
    await evening.lead.ask('freeze', { on: false })
    await cast.own.steady('after the break')
    expect(cast.own.complaints).toEqual([])
  })

  it('says that the line is gone, keeps the focus, and comes back by itself', async () => {
    const { stage, jump } = here()
    const { own, voice } = jump.cast
    await own.press(own.page.locator('.participant-menu'))
    await seen(own.page.getByRole('dialog'), voice.say('parts.close'))
    await own.page.keyboard.press('Escape')
    await stage.kill()
    await hears(voice.say('net.lost'))
    await stage.start()
    await eventually('the line is back', async () => (await own.page.locator('.lineBanner').count()) === 0)
    await own.steady('after the line came back')
    expect(own.complaints).toEqual([])
  })
})
