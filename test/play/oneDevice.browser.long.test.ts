import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { openBrowser } from '../browser.ts'
import { deck } from './deck.ts'
import { begunOn, claimedTogether, linkedTogether, orderedTogether, seatsMade } from './oneDevice.ts'
import { goneRound, handedBack, handedOut, speaksToOne, type Secrets } from './passing.ts'
import { evaluates, foretells, handsIn, looks, meets, numbers, votes } from './passingTurns.ts'
import { eventually, leftOn, press, say, sees, Stage } from './stage.ts'

const stage = new Stage()
const faults: string[] = []
const secrets: Secrets = new Map()
let browser: Browser
/** The one laptop: the console and the seats in one window, the table in another, on the projector. */
let desk: Page
let table: Page
let names: string[] = []

beforeAll(async () => {
  await stage.open()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage.close()
})

const goOn = async (step: keyof typeof nl & `step.${string}`) => {
  await desk.locator('.desk-next button').click()
  await desk
    .getByRole('heading', { name: say(step), exact: true })
    .first()
    .waitFor()
}
/** What the projector shows holds nothing that somebody keeps to themselves. */
const wallKeeps = async () => {
  const html = await table.content()
  const told = [...secrets.values()].flat().filter((secret) => html.includes(secret))
  expect(told).toEqual([])
}

describe('a lesson on one laptop, with four seats of which one is a pair', { timeout: 600_000 }, () => {
  it('begins on the laptop, with the table on the projector', async () => {
    const begun = await begunOn(browser, stage.url, faults)
    desk = begun.desk
    table = begun.table
  })

  it('says in words that the door is locked, and makes seats that need not knock', async () => {
    await seatsMade(desk)
    await eventually(
      'the wall shows all',
      async () => (await table.locator('.wall-present .mark').count()) === 5,
    )
  })

  it('goes round at the welcome, one after the other, and comes back to who leads', async () => {
    await handedOut(desk, 'pass.go')
    names = await goneRound(desk, secrets, meets)
    expect(new Set(names).size).toBe(4)
    expect(names.at(-1)).toContain(' en ')
    await sees(desk, 'pass.all')
    await handedBack(desk)
    await sees(desk, 'console.in', { count: 5 })
  })

  it('asks who is there, by whatever way somebody comes to the console', async () => {
    await handedOut(desk, 'pass.go')
    for (const way of [() => desk.goBack(), () => desk.goto(`${stage.url}/console`), () => desk.reload()]) {
      await way()
      await sees(desk, 'pass.guard.title')
      expect(await desk.locator('.desk').count()).toBe(0)
    }
    await press(desk, 'pass.guard.no')
    await sees(desk, 'pass.all')
    await handedBack(desk)
  })

  it('speaks the language that somebody chose to them alone', async () => {
    await handedOut(desk, 'pass.go')
    await speaksToOne(desk)
    await sees(desk, 'pass.all')
    await handedBack(desk)
  })

  it('shows the table to all while there is nothing to do alone', async () => {
    await goOn('step.explain')
    await handedOut(desk, 'pass.together')
    await desk.locator('.pass-together .tableScreen').waitFor()
    await desk.reload()
    await desk.locator('.pass-together .tableScreen').waitFor()
    await handedBack(desk)
  })

  it('deals, and each looks at a person of their own', async () => {
    await goOn('step.deal')
    await press(desk, 'console.fewer')
    await press(desk, 'console.deal')
    await sees(desk, 'console.dealt', { persons: 4, cards: 40 })
    await handedOut(desk, 'pass.go')
    const round = await goneRound(desk, secrets, looks)
    expect(round).toEqual(names)
    expect([...secrets.values()].flat()).toHaveLength(8)
    await handedBack(desk)
    await sees(desk, 'console.nobodyBusy')
    await wallKeeps()
  })

  it('pseudonymises in turn, with a reload in the middle, and finishes for who is slow', async () => {
    await goOn('step.pseudonymise')
    await handedOut(desk, 'pass.go')
    const round = await goneRound(desk, secrets, numbers)
    expect(round).toEqual(names)
    await wallKeeps()
    await handedBack(desk)
    await sees(desk, 'console.namesLeft', { count: 24 })
    await press(desk, 'console.forThemButton')
    await press(desk, 'console.forThemYes')
    await sees(desk, 'console.noNames')
  })

  it('collects: the last one who hands in ends the round for all', async () => {
    // From here on the cards lie on the table for all to see.
    secrets.clear()
    await goOn('step.collect')
    await handedOut(desk, 'pass.go')
    const round = await goneRound(desk, secrets, handsIn)
    expect(round).toEqual(names)
    await desk.locator('.pass-together').waitFor()
    await handedBack(desk)
    await sees(desk, 'console.allIn')
  })

  it('links, orders and discovers on one screen, as the group says', async () => {
    await goOn('step.link')
    await linkedTogether(desk)
    await goOn('step.order')
    await orderedTogether(desk)
    await goOn('step.discover')
    await claimedTogether(desk)
  })

  it('foretells in private', async () => {
    await goOn('step.predict')
    await handedOut(desk, 'pass.go')
    const round = await goneRound(desk, secrets, foretells)
    expect(round).toEqual(names)
    await handedBack(desk)
    await wallKeeps()
  })

  it('reveals on the screen for all, with nobody’s own prediction', async () => {
    await goOn('step.reveal')
    await handedOut(desk, 'pass.together')
    await desk.locator('.pass-together .tableScreen-reveal').waitFor()
    await desk.reload()
    await desk.locator('.pass-together .tableScreen-reveal').waitFor()
    for (const own of [...secrets.values()].flat()) expect((await desk.content()).includes(own)).toBe(false)
    await handedBack(desk)
    secrets.clear()
  })

  it('votes in turn, a pair with one voice; the last vote opens them', async () => {
    await goOn('step.privacyDialogue')
    await handedOut(desk, 'pass.together')
    await desk.locator('.pass-together .tableScreen').waitFor()
    await handedBack(desk)
    await press(desk, 'console.dialogue.choose')
    await desk
      .getByRole('dialog')
      .getByRole('button')
      .filter({ hasText: deck.statements[0]!.text.nl })
      .click()
    await handedOut(desk, 'pass.go')
    const round = await goneRound(desk, secrets, votes)
    expect(round).toEqual(names)
    await sees(table, 'dialogue.result')
    await wallKeeps()
    await handedBack(desk)
    await sees(desk, 'console.dialogue.result', { agree: 3, disagree: 1, unknown: 0 })
    secrets.clear()
  })

  it('evaluates in turn, and forgets every seat when all is erased', async () => {
    await goOn('step.evaluation')
    await handedOut(desk, 'pass.go')
    const round = await goneRound(desk, secrets, evaluates)
    expect(round).toEqual(names)
    await handedBack(desk)
    await wallKeeps()
    expect([faults, ...(await Promise.all([desk, table].map(leftOn)))].flat()).toEqual([])
    await press(desk, 'console.screens')
    await press(desk, 'console.erase.button')
    await press(desk, 'console.erase.yes')
    await eventually('no key is left', async () =>
      desk.evaluate(() =>
        ['pass', 'round', 'console'].every((what) => !localStorage.getItem(`databasespel.${what}`)),
      ),
    )
  })
})
