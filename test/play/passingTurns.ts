import { expect } from 'vitest'

import { numberCards } from './moves.ts'
import { loadedAnew, type Play } from './passing.ts'
import { eventually, press, say, sees } from './stage.ts'

/** The characteristic that turns and table speak of. */
export const work = 'Gewerkt in de laatste 4 jaar'

/** Meets the own mark, and answers nothing beforehand. */
export const meets: Play = async ({ page, name, place }) => {
  await sees(page, 'participant.welcome.invented')
  if (place === 1) await loadedAnew(page, name)
  return 'skip'
}

/** Looks at the own person: their name and birth date are nobody else's business. */
export const looks: Play = async ({ page, name, place, tell }) => {
  if (place === 2) await loadedAnew(page, name)
  tell(await page.locator('.ownSheet-name').innerText())
  tell(await page.locator('.ownSheet dd').first().innerText())
  await press(page, 'participant.deal.ready')
  await page.getByRole('button', { name: say('pass.done') }).waitFor()
  return 'done'
}

/** The first writes on all cards, with the page loaded anew in the middle; the others are slow. */
export const numbers: Play = async ({ page, name, place }) => {
  if (place > 0) {
    await numberCards(page, `${place + 3}17`, 2)
    return 'skip'
  }
  await numberCards(page, '482', 3)
  await loadedAnew(page, name)
  await numberCards(page, '482', 7)
  await page.getByRole('button', { name: say('pass.done') }).waitFor()
  return 'done'
}

/** Puts all cards in the box; with the last ones the round is over. */
export const handsIn: Play = async ({ page, name, place }) => {
  if (place === 1) await loadedAnew(page, name)
  await press(page, 'participant.collect.all')
  if (place === 3) return 'opens'
  await page.getByRole('button', { name: say('pass.done') }).waitFor()
  return 'done'
}

/** Foretells with a number of one's own. */
export const foretells: Play = async ({ page, name, place, tell }) => {
  // The bar above says "Klaar, geef door" as soon as all is answered.
  const next = () => page.getByRole('button', { name: say('predict.done'), exact: true }).click()
  await sees(page, 'predict.largest.question')
  for (const variable of [work, 'Leeftijd', place % 2 === 0 ? 'Schulden' : 'Kinderen'])
    await page.getByRole('button', { name: variable }).first().click()
  await next()
  await page.getByRole('slider').waitFor()
  for (let n = 0; n <= place; n++) await press(page, 'predict.share.more')
  await next()
  await press(page, 'predict.matters.much')
  await sees(page, 'predict.end.title')
  if (place === 0) await loadedAnew(page, name)
  tell(`<strong>${await page.locator('.predict-answers dd strong').nth(1).innerText()}</strong>`)
  return 'done'
}

/** Votes with a reason. What was typed and not sent is there again for the same person, and for nobody else. */
export const votes: Play = async ({ page, name, place, tell }) => {
  const choose = () =>
    page
      .getByRole('button', { name: say(place === 0 ? 'dialogue.disagree' : 'dialogue.agree'), exact: true })
      .click()
  const why = `Omdat ${place} het zegt`
  await choose()
  const reason = page.getByLabel(say('dialogue.reason'))
  await reason.fill(why)
  tell(why)
  if (name.includes(' en ')) await sees(page, 'pair.choose')
  if (place === 0) {
    await loadedAnew(page, name)
    await choose()
    expect(await reason.inputValue()).toBe(why)
  }
  await page.getByRole('button', { name: say('dialogue.vote'), exact: true }).click()
  if (place === 3) return 'opens'
  await page.getByRole('button', { name: say('pass.done') }).waitFor()
  return 'done'
}

/** Answers five questions, and writes what they take home. */
export const evaluates: Play = async ({ page, name, place, tell }) => {
  if (place === 3) await loadedAnew(page, name)
  const question = page.locator('.evaluation-sheet h2')
  for (let asked = 0; asked < 5; asked++) {
    const before = await question.innerText()
    await press(page, 'evaluation.level.4')
    await eventually('the next one comes', async () => (await question.innerText()) !== before)
  }
  const words = `Ik neem ${place} mee`
  await page.getByLabel(say('evaluation.wordsField')).fill(words)
  tell(words)
  await press(page, 'evaluation.send')
  await sees(page, 'evaluation.sent')
  return 'done'
}
