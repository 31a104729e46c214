import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { eventually, press, say, sees } from './stage.ts'

/** The screens of one workshop. */
type Room = { console: Page; table: Page; phones: readonly Page[] }

const work = 'Gewerkt in de laatste 4 jaar'

function firstTwo({ phones: [first, second] }: Room): [Page, Page] {
  if (!first || !second) throw new Error('no phones')
  return [first, second]
}

/** The facilitator chooses, one phone claims, another votes; a reload in between loses nothing. */
export async function discovered(room: Room): Promise<void> {
  const { console, table } = room
  const [first, second] = firstTwo(room)
  await console.getByRole('button', { name: work }).click()
  await table.getByText(work).first().waitFor()
  await eventually(
    'the phone follows',
    async () => (await first.getByRole('combobox').inputValue()) === 'workHistory',
  )
  await claimByTaps(first, work, 'wel gewerkt')
  await first.reload()
  await second.getByText(say('claim.build.claims', { number: 1 })).click()
  await press(second, 'claim.seeYes')
  await sees(table, 'claim.votes.yes', { count: 2 })
  await sees(first, 'claim.build.claims', { number: 1 })
}

/** A claim by three taps: a characteristic, a group, and more often. */
async function claimByTaps(page: Page, variable: string, group: string): Promise<void> {
  await press(page, 'claim.build.make')
  await page.getByRole('button', { name: variable }).first().click()
  await sees(page, 'claim.build.group')
  await page.getByRole('button', { name: group }).first().click()
  await sees(page, 'claim.build.direction')
  const more = new RegExp(`mensen ${say('claim.how.more')} dan`)
  await page.getByRole('button', { name: more }).first().click()
  await sees(page, 'claim.build.said')
}

/** Two phones foretell; the room sees nothing of it until the facilitator shows what all said. */
export async function foretoldTogether(room: Room): Promise<void> {
  const { console, table } = room
  const [first, second] = firstTwo(room)
  await foretell(first, [work, 'Leeftijd', 'Schulden'], 3)
  await foretell(second, [work, 'Man of vrouw', 'Kinderen'], 2)
  await first.reload()
  await sees(first, 'predict.end.title')
  expect(await table.getByText(work).count()).toBe(0)
  await press(console, 'console.spreadShow')
  const sure = console.getByRole('dialog')
  await sure.getByRole('button', { name: say('console.foretoldYes'), exact: true }).click()
  await table.getByText(work).first().waitFor()
}

/** The three questions of the prediction, by taps alone. */
async function foretell(page: Page, largest: readonly string[], more: number): Promise<void> {
  await sees(page, 'predict.largest.question')
  for (const variable of largest) await page.getByRole('button', { name: variable }).first().click()
  await press(page, 'predict.done')
  await page.getByRole('slider').waitFor()
  for (let n = 0; n < more; n++) await press(page, 'predict.share.more')
  await press(page, 'predict.done')
  await press(page, 'predict.matters.much')
  await sees(page, 'predict.end.title')
}

/** The first two slides, with their figures on the projector and on every phone. */
export async function revealed({ console, table, phones }: Room): Promise<void> {
  const figure = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor()
  await figure(table, '16')
  await table
    .getByText(/32\.450/)
    .first()
    .waitFor()
  await press(console, 'console.nextSlide')
  for (const text of ['63', '13']) await figure(table, text)
  await table
    .getByText(/Tabel 1/)
    .first()
    .waitFor()
  for (const page of phones) await figure(page, '63')
}

/** One random group is drawn, and put away. */
export async function chanceShown({ console, table }: Room): Promise<void> {
  const chance = console.getByRole('group', { name: say('console.chance') })
  await chance.getByRole('button').first().click()
  await press(console, 'console.chanceOne')
  await table.locator('.chance').first().waitFor()
  await press(console, 'console.chanceAway')
  await table.locator('.chance').first().waitFor({ state: 'detached' })
}

/** A phone answers, the facilitator shows the answers, and the first invented world says that it is invented. */
export async function selectionPlayed(room: Room): Promise<void> {
  const { console, table } = room
  const [first] = firstTwo(room)
  await press(console, 'console.nextSlide')
  await press(first, 'reveal.question.unknown')
  await press(console, 'console.answersShow')
  await table.getByText(say('reveal.question.unknown')).first().waitFor()
  await press(console, 'console.nextSlide')
  await sees(table, 'reveal.worlds.invented')
  await sees(first, 'reveal.worlds.invented')
}
