import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../../browser.ts'
import { flat } from '../../gallery/flat.ts'
import { Stage } from '../stage.ts'
import { voiceIn } from '../voice.ts'
import { button, goOn, sayingTo, sheet } from './cast.ts'
import { byKeys } from './keys.ts'
import { complaintsOf, opened } from './opening.ts'
import { putsTogether } from './storyTable.ts'
import { faultsOf, treeOf } from './tree.ts'

// The whole council, by keys and by taps, is played by the long tests beside this one.
const stage = new Stage()
const voice = voiceIn('nl')
const faults: string[] = []
let browser: Browser
beforeAll(async () => {
  await stage.open()
  browser = await openBrowser(flat)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

it(
  'leads and plays the demo by keyboard alone: nothing out of reach, unseen, covered or lost',
  { timeout: 300_000 },
  async () => {
    const cast = await opened({
      browser,
      url: stage.url,
      voice,
      way: byKeys,
      faults,
      agenda: 'demo',
      others: 0,
    })
    const { lead, own, company } = cast
    const desk = sayingTo(lead, voice)
    const mine = sayingTo(own, voice)
    await goOn(cast, 'explain')
    await goOn(cast, 'deal')
    await desk.presses('console.deal')
    await mine.sees('participant.sheet.this')
    await goOn(cast, 'pseudonymise')
    await own.number('417')
    await own.goRound('while one writes numbers')
    await desk.presses('console.forThemButton')
    await lead.press(button(sheet(lead), voice.say('console.forThemYes')))
    await desk.sees('console.noNames')
    await goOn(cast, 'collect')
    await mine.presses('participant.collect.all')
    await mine.sees('participant.collect.done')
    await goOn(cast, 'link')
    await own.goRound('while one links')
    await putsTogether(cast)
    await mine.presses('list.undo')
    await mine.sees('list.undone')
    for (const page of [lead.page, own.page]) expect(faultsOf(await treeOf(page))).toEqual([])
    company.leave()
    expect([...complaintsOf(cast), ...faults]).toEqual([])
  },
)
