import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { stepsOf } from '../../../rules/agenda.ts'
import { pause } from '../player.ts'
import { eventually } from '../stage.ts'
import { button, seen } from './cast.ts'
import { isLost } from './focus.ts'
import { rooms } from './rooms.ts'
import { treeOf } from './tree.ts'

const here = rooms()

/** The words that are new: a page that is loaded anew has explained none of them yet, and explains more. */
const newWords = /^( *)- region "Nieuwe woorden":\n(?:\1 +.*\n?)*/m

/** What is heard, without what runs on by itself: clocks, and minutes that went by; and without new words. */
const steady = (tree: string) =>
  tree
    .replace(newWords, '')
    .replace(/\d+:\d\d/g, '0:00')
    .replace(/\d+ (minuten|minuut|uur|geweest)/g, '0 $1')
    .replace(/definition: "\d+"/g, 'definition: "0"')

/** What is heard once nothing more comes: the same at two looks, half a second apart. */
async function settled(page: Page): Promise<string> {
  let now = ''
  await eventually('nothing more comes', async () => {
    const before = now
    await pause(500)
    now = steady(await treeOf(page))
    return now === before
  })
  return now
}

/** The same is there after a reload, the focus waits at the top of the page, and the first Tab goes to what comes first. */
async function reloads(page: Page, ready: () => Promise<void>): Promise<void> {
  await ready()
  const before = await settled(page)
  await page.reload()
  await ready()
  await eventually('the same is there', async () => steady(await treeOf(page)) === before).catch(async () =>
    expect(steady(await treeOf(page))).toBe(before),
  )
  expect(await isLost(page)).toBe(true)
}

/** Past the five statements of the evaluation, each asked for before today and for now. */
async function passesAll(one: () => Promise<void>): Promise<void> {
  for (let asked = 0; asked < 10; asked++) await one()
}

describe('a reload in every step', { timeout: 240_000 }, () => {
  it.each(stepsOf('council').map(({ name }) => name))('keeps all that is there in %s', async (step) => {
    const { cast, to } = here().jump
    const { own, lead, voice } = cast
    await to(step)
    const title = voice.say(`step.${step}`)
    await reloads(own.page, () => seen(own.page.locator('h1'), title))
    // Who reloads is away for a moment, on the console too.
    const away = lead.page.getByText(voice.say('console.state.asleep'))
    await eventually('all are there', async () => (await away.count()) === 0)
    await reloads(lead.page, () => seen(lead.page.locator('.desk-now h2'), title))
    await own.goRound(`in ${step} after a reload`)
    expect(own.complaints.splice(0)).toEqual([])
  })

  it('keeps words half typed, with nothing to find again but the field', async () => {
    const { cast } = here().jump
    const { own, voice } = cast
    const field = own.page.getByLabel(voice.say('evaluation.wordsField'))
    await passesAll(() => own.press(button(own.page, voice.say('evaluation.level.2'))))
    await own.write(field, 'Half af')
    await own.page.reload()
    await passesAll(() => own.press(button(own.page, voice.say('evaluation.skip'))))
    await eventually('the words are there', async () => (await field.inputValue()) === 'Half af')
    expect(own.complaints.splice(0)).toEqual([])
    expect(here().faults).toEqual([])
  })
})
