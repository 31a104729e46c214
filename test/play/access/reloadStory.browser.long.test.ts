import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { stepsOf } from '../../../rules/agenda.ts'
import { eventually } from '../stage.ts'
import { seen } from './cast.ts'
import { isLost } from './focus.ts'
import { rooms } from './rooms.ts'
import { treeOf } from './tree.ts'

const here = rooms()

/** What is heard, without what runs on by itself: clocks, and who is just coming in. */
const steady = (tree: string) =>
  tree.replace(/\d+:\d\d/g, '0:00').replace(/\d+ (minuten|minuut|uur)/g, '0 $1')

/** The same is there after a reload, the focus waits at the top of the page, and the first Tab goes to what comes first. */
async function reloads(page: Page, ready: () => Promise<void>): Promise<void> {
  await ready()
  const before = steady(await treeOf(page))
  await page.reload()
  await ready()
  await eventually('the same is there', async () => steady(await treeOf(page)) === before).catch(async () =>
    expect(steady(await treeOf(page))).toBe(before),
  )
  expect(await isLost(page)).toBe(true)
}

describe('a reload in every step', { timeout: 240_000 }, () => {
  it.each(stepsOf('council').map(({ name }) => name))('keeps all that is there in %s', async (step) => {
    const { cast, to } = here().jump
    const { own, lead, voice } = cast
    await to(step)
    const title = voice.say(`step.${step}`)
    await reloads(own.page, () => seen(own.page.locator('h1'), title))
    await reloads(lead.page, () => seen(lead.page.locator('.desk-now h2'), title))
    await own.goRound(`in ${step} after a reload`)
    expect(own.complaints.splice(0)).toEqual([])
  })

  it('keeps words half typed, with nothing to find again but the field', async () => {
    const { cast } = here().jump
    const { own, voice } = cast
    const field = own.page.getByLabel(voice.say('evaluation.wordsField'))
    for (let asked = 0; asked < 5; asked++) {
      await own.press(own.page.getByRole('button', { name: voice.say('evaluation.level.2') }))
      await own.press(own.page.getByRole('button', { name: voice.say('evaluation.level.3') }))
    }
    await own.write(field, 'Half af')
    await own.page.reload()
    await eventually('the words are there', async () => (await field.inputValue()) === 'Half af').catch(
      () => {},
    )
    expect(here().faults).toEqual([])
  })
})
