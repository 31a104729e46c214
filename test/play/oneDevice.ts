import type { Browser, Page } from 'playwright-core'

import { linkOne } from './moves.ts'
import { handedBack, handedOut } from './passing.ts'
import { work } from './passingTurns.ts'
import { device, eventually, laptop, press, projector, say, sees, watch } from './stage.ts'

/** A lesson begins on a laptop, with the table in a window of its own on the projector. */
export async function begunOn(
  browser: Browser,
  url: string,
  faults: string[],
): Promise<{ desk: Page; table: Page }> {
  const desk = await device(browser, laptop, faults)
  await desk.goto(url)
  await press(desk, 'home.start')
  await desk.getByText(say('home.start.lesson')).click()
  await press(desk, 'home.start.button')
  await sees(desk, 'console.title')
  const opened = desk.context().waitForEvent('page')
  await press(desk, 'console.openTable')
  const table = await opened
  watch(table, faults)
  await table.setViewportSize(projector)
  await sees(table, 'table.welcome')
  return { desk, table }
}

const seatsOpened = async (desk: Page) => {
  await press(desk, 'console.screens')
  await press(desk, 'console.pass.open')
}

/** A locked door is told in words; where people knock, seats on this device are let in. The last one is a pair. */
export async function seatsMade(desk: Page): Promise<void> {
  await press(desk, 'console.door.locked')
  await seatsOpened(desk)
  await sees(desk, 'console.pass.locked')
  await press(desk, 'parts.close')
  await press(desk, 'console.door.knock')
  await seatsOpened(desk)
  await press(desk, 'console.pass.make', { count: 4 })
  const seats = desk.locator('.desk-pass-seats li')
  await eventually('four seats are there', async () => (await seats.count()) === 4)
  await seats.last().getByRole('checkbox').click()
  await eventually('the last is a pair', async () => (await seats.last().locator('.mark').count()) === 2)
  await press(desk, 'parts.close')
  await press(desk, 'console.door.open')
  await sees(desk, 'console.in', { count: 5 })
}

/** One pile on the one screen, which then is shown large; and the rest by the console. */
export async function linkedTogether(desk: Page): Promise<void> {
  await handedOut(desk, 'pass.together')
  await desk.getByText(say('participant.link.list'), { exact: true }).click()
  await linkOne(desk)
  await desk.reload()
  await press(desk, 'pass.large')
  await desk.locator('.pass-together .wall-onCloth').waitFor()
  await handedBack(desk)
  await sees(desk, 'console.piles', { count: 1 })
  await press(desk, 'console.forThemButton')
  await press(desk, 'console.forThemYes')
  await sees(desk, 'console.noLoose')
}

/** The table of rows, on the one screen. */
export async function orderedTogether(desk: Page): Promise<void> {
  await handedOut(desk, 'pass.together')
  for (const way of [undefined, () => desk.reload()]) {
    await way?.()
    await desk.locator('.pass-together .order').first().waitFor()
  }
  await handedBack(desk)
}

/** A claim by three taps, as the group says. */
export async function claimedTogether(desk: Page): Promise<void> {
  const tap = (name: string | RegExp) => desk.getByRole('button', { name }).first().click()
  await handedOut(desk, 'pass.together')
  await press(desk, 'claim.build.make')
  await tap(work)
  await tap('wel gewerkt')
  await tap(new RegExp(`mensen ${say('claim.how.more')} dan`))
  await sees(desk, 'claim.build.said')
  await desk.reload()
  await sees(desk, 'claim.build.claims', { number: 1 })
  await handedBack(desk)
}
