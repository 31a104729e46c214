import { button, closeSheet, sayingTo, seen, sheet, type Cast } from './cast.ts'

/** Three questions, each answered in its own way; then what all said goes on the wall. */
export async function foretells({ voice, lead, own, company, table }: Cast): Promise<void> {
  const { say } = voice
  const mine = sayingTo(own, voice)
  const many = own.page.locator('.predict-many button')
  for (const n of [0, 1, 2]) await own.press(many.nth(n))
  await mine.presses('predict.done')
  await own.slide(own.page.getByRole('slider'), 3)
  await own.goRound('at the slider')
  await mine.presses('predict.share.more')
  await mine.presses('predict.done')
  await mine.presses('predict.matters.much')
  await mine.sees('predict.end.title')
  await company.play()
  await sayingTo(lead, voice).presses('console.spreadShow')
  await lead.press(button(sheet(lead), say('console.foretoldYes'), true))
  await seen(table, say('predict.spread.title'))
  await own.steady('as the predictions are shown')
}

/** A statement, a vote with a reason, and what others said. */
export async function votes({ voice, lead, own, company, table }: Cast): Promise<void> {
  const { say } = voice
  const desk = sayingTo(lead, voice)
  const mine = sayingTo(own, voice)
  await desk.presses('console.dialogue.choose')
  await lead.goRound('among the statements')
  await lead.press(sheet(lead).locator('.desk-statements button').first())
  await own.press(own.page.getByRole('button', { name: say('dialogue.agree'), exact: true }).first())
  await own.goRound('with a vote to give')
  await own.write(own.page.getByLabel(say('dialogue.reason')), 'Een fout blijft anders staan')
  await mine.presses('dialogue.vote')
  await company.play()
  await own.steady('as the votes open')
  await lead.press(button(lead.page, say('console.dialogue.reasons')))
  await lead.press(button(sheet(lead), `${say('console.queue.shown')}: Een fout blijft anders staan`))
  await closeSheet(lead, voice)
  await seen(table, 'Een fout blijft anders staan')
}

/** What the group agrees on. */
export async function agrees({ voice, lead, table }: Cast): Promise<void> {
  const { say } = voice
  const desk = sayingTo(lead, voice)
  await desk.presses('console.dialogue.agreedList', { number: 0 })
  await lead.write(lead.page.getByLabel(say('console.dialogue.agreed')), 'Wij willen zien wie kijkt')
  await desk.presses('console.dialogue.agreedAdd')
  await closeSheet(lead, voice)
  await seen(table, 'Wij willen zien wie kijkt')
}

/** The most important recommendation, with a sentence; and a promise. */
export async function wrapsUp({ voice, lead, own, company, table }: Cast): Promise<void> {
  const { say } = voice
  const desk = sayingTo(lead, voice)
  const mine = sayingTo(own, voice)
  await own.press(own.page.locator('.wrapUp-many button').first())
  await mine.presses('wrapUp.next')
  await own.write(own.page.getByLabel(say('wrapUp.sentenceField')), 'Begin hiermee')
  await mine.presses('wrapUp.send')
  await mine.sees('wrapUp.sent')
  await company.play()
  await desk.presses('console.wrapUp.open')
  await own.steady('as the choices open')
  await lead.press(button(lead.page, say('console.wrapUp.sentences')))
  await lead.press(button(sheet(lead), `${say('console.queue.shown')}: Begin hiermee`))
  await closeSheet(lead, voice)
  await lead.write(lead.page.getByLabel(say('console.wrapUp.who')), 'De wethouder')
  await lead.write(lead.page.getByLabel(say('console.wrapUp.when')), 'voor 1 maart')
  await desk.presses('console.wrapUp.promiseSet')
  await seen(table, 'De wethouder')
}

/** Five statements, before today and now, and what one takes home. */
export async function evaluates({ voice, lead, own, company }: Cast): Promise<void> {
  const { say } = voice
  const mine = sayingTo(own, voice)
  for (let asked = 0; asked < 5; asked++) {
    await mine.presses('evaluation.level.2')
    await mine.sees('evaluation.when.now')
    await mine.presses('evaluation.level.4')
  }
  await own.write(own.page.getByLabel(say('evaluation.wordsField')), 'Een nummer is nog geen geheim')
  await mine.presses('evaluation.send')
  await mine.sees('evaluation.sent')
  await company.play()
  await sayingTo(lead, voice).presses('console.evaluation.open')
  await own.steady('as the questions close')
}
