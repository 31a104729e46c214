import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { words } from './councilWords.ts'
import { eventually } from './stage.ts'
import type { Voice } from './voice.ts'

/** The screens of one evening; the console may move to another device on the way. */
export type Room = { voice: Voice; console: Page; table: Page; phones: Page[] }

const wordsOf = ({ voice }: Room) => words[voice.language]

/** The big button: on to the next step, whatever it says beside its name. */
export async function goOn(
  { voice: { say }, console }: Room,
  step: Parameters<Voice['say']>[0],
): Promise<void> {
  await console.locator('.desk-next button').click()
  await console
    .getByRole('heading', { name: say(step), exact: true })
    .first()
    .waitFor()
}

/** Presses a button of a sheet or a page by the words on it or around it. */
function button(where: Page | Locator, name: string, exact = false): Locator {
  return where.getByRole('button', { name, exact }).first()
}

/** Shows or hides what somebody wrote, in the open sheet. */
async function judge(
  { voice: { say }, console }: Room,
  text: string,
  state: 'shown' | 'hidden',
): Promise<void> {
  const judged = button(console.getByRole('dialog'), `${say(`console.queue.${state}`)}: ${text}`)
  await judged.click()
  await eventually(`${text} is ${state}`, async () => (await judged.getAttribute('aria-pressed')) === 'true')
}

async function closeSheet({ voice: { say }, console }: Room): Promise<void> {
  await button(console.getByRole('dialog'), say('parts.close')).click()
  await console.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Five tips are typed and one is told; one names somebody and stays hidden; a reload in between loses nothing. */
export async function tipsGiven(room: Room): Promise<void> {
  const { voice, console, table, phones } = room
  const { say, press, sees } = voice
  const { tips, told } = wordsOf(room)
  for (const [n, page] of phones.entries()) {
    const tip = tips[n]
    if (tip === undefined) await press(page, 'tip.rather')
    else {
      await page.getByLabel(say('tip.yours')).fill(tip)
      await press(page, 'tip.send')
    }
    await sees(page, tip === undefined ? 'tip.told' : 'tip.sent')
  }
  await phones[0]?.reload()
  if (phones[0]) await sees(phones[0], 'tip.sent')
  for (const page of [console, table]) expect(await page.getByText(tips[0] ?? '').count()).toBe(0)
  await press(console, 'console.tip.collect')
  await console.getByText(say('console.tip.list', { number: 5 })).click()
  for (const [n, tip] of tips.entries()) await judge(room, tip, n === 1 ? 'hidden' : 'shown')
  const theme = console.getByLabel(`${say('console.queue.theme')}: ${tips[0]}`)
  await theme.selectOption({ label: say('talk.theme.contact') })
  await closeSheet(room)
  await console.getByLabel(say('console.tip.note')).fill(told)
  await press(console, 'console.talk.toWall')
  for (const tip of [tips[0], tips[4], told])
    await table
      .getByText(tip ?? '')
      .first()
      .waitFor()
  expect(await table.getByText(tips[1] ?? '').count()).toBe(0)
}

/** A question card, somebody's turn, and a point for later. */
export async function experiencesTold(room: Room): Promise<void> {
  const { voice, console, table, phones } = room
  const { say, press, sees } = voice
  const { parked } = wordsOf(room)
  for (const page of phones) await sees(page, 'talk.phoneAway')
  await press(console, 'talk.card.hard')
  await press(console, 'console.turn.start')
  await table.getByText(say('talk.card.hard')).first().waitFor()
  await console.getByLabel(say('console.parked.note')).fill(parked)
  await press(console, 'console.talk.toWall')
  await table.getByText(parked).first().waitFor()
}

/** All six pictures, on the wall and on every phone. */
export async function explained({
  voice: { say, press, sees },
  console,
  table,
  phones,
}: Room): Promise<void> {
  for (const idea of ['city', 'cbs', 'noNames', 'chain', 'cards'] as const) {
    await press(console, 'console.idea.next')
    for (const page of [table, ...phones]) await sees(page, `explain.title.${idea}`)
  }
  expect(await console.getByText(say('explain.title.cards')).count()).toBeGreaterThan(0)
}

/** A claim of three taps by the first phone, and a second who sees it too. */
export async function claimed(room: Room): Promise<void> {
  const { voice, console, table, phones } = room
  const { say, press, sees } = voice
  const [first, second] = phones
  const { work, worked } = wordsOf(room)
  if (!first || !second) throw new Error('no phones')
  await console.getByRole('button', { name: work }).click()
  await press(first, 'claim.build.make')
  await button(first, work).click()
  await sees(first, 'claim.build.group')
  await button(first, worked).click()
  await sees(first, 'claim.build.direction')
  await first
    .getByRole('button', { name: new RegExp(say('claim.how.more')) })
    .first()
    .click()
  await sees(first, 'claim.build.said')
  await second.getByText(say('claim.build.claims', { number: 1 })).click()
  await press(second, 'claim.seeYes')
  await sees(table, 'claim.votes.yes', { count: 2 })
}

/** Everybody foretells the same, so that what leaves the room can be read word for word. */
export async function foretold(room: Room): Promise<void> {
  const { voice, console, table, phones } = room
  const { press, sees } = voice
  const { largest } = wordsOf(room)
  for (const page of phones) {
    await sees(page, 'predict.largest.question')
    for (const variable of largest) await button(page, variable).click()
    await press(page, 'predict.done')
    await page.getByRole('slider').waitFor()
    await press(page, 'predict.share.more')
    await press(page, 'predict.done')
    await press(page, 'predict.matters.much')
    await sees(page, 'predict.end.title')
  }
  await press(console, 'console.spreadShow')
  await button(console.getByRole('dialog'), voice.say('console.foretoldYes'), true).click()
  await table
    .getByText(largest[0] ?? '')
    .first()
    .waitFor()
}

/** Six votes, which open by themselves; two reasons, of which one names somebody; and a point that is agreed on. */
export async function voted(room: Room): Promise<void> {
  const { voice, console, table, phones } = room
  const { say, press, sees } = voice
  const { statement, reason, hiddenReason, agreed } = wordsOf(room)
  await press(console, 'console.dialogue.choose')
  await button(console.getByRole('dialog'), statement).click()
  for (const [n, page] of phones.entries()) {
    await page.getByText(statement).first().waitFor()
    await button(
      page,
      say(n < 4 ? 'dialogue.agree' : n === 4 ? 'dialogue.disagree' : 'dialogue.unknown'),
      true,
    ).click()
    const why = { 0: reason, 1: hiddenReason }[n]
    if (why !== undefined) await page.getByLabel(say('dialogue.reason')).fill(why)
    expect(await table.getByText(say('dialogue.result')).count()).toBe(0)
    await press(page, 'dialogue.vote')
  }
  await sees(console, 'console.dialogue.result', { agree: 4, disagree: 1, unknown: 1 })
  await console.getByRole('button', { name: say('console.dialogue.reasons') }).click()
  await judge(room, reason, 'shown')
  await judge(room, hiddenReason, 'hidden')
  await closeSheet(room)
  await table.getByText(reason).first().waitFor()
  expect(await table.getByText(hiddenReason).count()).toBe(0)
  await press(console, 'console.dialogue.othersShow')
  await press(console, 'console.dialogue.agreedList', { number: 0 })
  await console.getByLabel(say('console.dialogue.agreed')).fill(agreed)
  await press(console, 'console.dialogue.agreedAdd')
  await closeSheet(room)
  await table.getByText(agreed).first().waitFor()
}

/** Everybody finds one recommendation the most important; a promise stands on the wall. */
export async function wrappedUp(room: Room): Promise<void> {
  const { voice, console, table, phones } = room
  const { say, press, sees } = voice
  const { first, sentence, promise } = wordsOf(room)
  for (const [n, page] of phones.entries()) {
    await button(page, first).click()
    await press(page, 'wrapUp.next')
    if (n === 0) await page.getByLabel(say('wrapUp.sentenceField')).fill(sentence)
    await press(page, 'wrapUp.send')
    await sees(page, 'wrapUp.sent')
  }
  await press(console, 'console.wrapUp.open')
  await console.getByRole('button', { name: say('console.wrapUp.sentences') }).click()
  await judge(room, sentence, 'shown')
  await closeSheet(room)
  await console.getByLabel(say('console.wrapUp.who')).fill(promise.who)
  await console.getByLabel(say('console.wrapUp.when')).fill(promise.when)
  await press(console, 'console.wrapUp.promiseSet')
  await table.getByText(promise.who).first().waitFor()
}

/** Before today "a little", now "very well", six times; one of them writes what they take home. */
export async function evaluated(room: Room): Promise<void> {
  const { voice, console, phones } = room
  const { say, press, sees } = voice
  const { takeaway } = wordsOf(room)
  for (const [n, page] of phones.entries()) {
    for (let asked = 0; asked < 5; asked++) {
      await press(page, 'evaluation.level.2')
      await sees(page, 'evaluation.when.now')
      await press(page, 'evaluation.level.4')
    }
    if (n === 0) await page.getByLabel(say('evaluation.wordsField')).fill(takeaway)
    await press(page, 'evaluation.send')
    await sees(page, 'evaluation.sent')
  }
  await press(console, 'console.evaluation.open')
  await sees(console, 'console.evaluation.title')
}
