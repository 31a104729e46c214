import { afterAll, beforeAll, expect, it } from 'vitest'

import { cleaned } from '../../rules/words.ts'
import { hostile } from './hostile.ts'
import { expectLeaves } from './textLeaves.ts'
import { expectHarmless, expectText, openScreens, voice } from './textScreens.ts'

const { say, press, sees } = voice
/** What was said comes back as this, everywhere. */
const shown = hostile.map(cleaned)
let screens: Awaited<ReturnType<typeof openScreens>>
beforeAll(async () => {
  screens = await openScreens()
}, 180_000)
afterAll(() => screens?.close())

it('takes tips for words, on a phone, on the wall and in the list of the console', async () => {
  const { room, console, table, phone } = screens
  await room.goTo('goldenTip')
  const [first = '', ...others] = hostile
  await phone.getByLabel(say('tip.yours')).fill(first)
  await press(phone, 'tip.send')
  await sees(phone, 'tip.sent')
  await room.act(room.lead, 'openBallots', {})
  for (const words of others) await room.act(room.lead, 'noteText', { kind: 'tip', words })
  await console.getByText(say('console.tip.list', { number: hostile.length })).click()
  await expectText(console, shown, '.queue-list')
  await console.getByRole('button', { name: `${say('console.queue.shown')}: ${cleaned(first)}` }).click()
  await console
    .getByRole('dialog')
    .getByRole('button', { name: say('parts.close') })
    .first()
    .click()
  await expect
    .poll(
      async () => {
        const text = (await table.locator('body').textContent()) ?? ''
        return shown.filter((words) => text.includes(words)).length
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0)
  await expectHarmless(screens)
})

it('lets them leave as words: on paper, as a table that holds no formula, and as data', async () => {
  await screens.room.goTo('evaluation')
  await expectLeaves(screens, shown)
  await expectHarmless(screens)
})
