import type { StepName } from '../../../rules/agenda.ts'
import { eventually } from '../stage.ts'
import { button, closeSheet, goOn, look, sayingTo, seen, sheet, type Cast } from './cast.ts'
import { claims, discovers, links, orders } from './storyTable.ts'
import { agrees, evaluates, foretells, votes, wrapsUp } from './storyTalk.ts'

type Scene = (cast: Cast) => Promise<void>

/** What is done in each step of a council, by who leads and by one participant; the others do what is to be done. */
const scenes: Partial<Record<StepName, Scene>> = {
  goldenTip: tips,
  experiences: tellsOfExperiences,
  explain: explains,
  deal: deals,
  pseudonymise: writesNumbers,
  collect: handsIn,
  link: links,
  order: orders,
  discover: async (cast) => {
    await claims(cast)
    await discovers(cast)
  },
  predict: foretells,
  reveal: reveals,
  privacyDialogue: async (cast) => {
    await votes(cast)
    await agrees(cast)
  },
  wrapUp: wrapsUp,
  evaluation: evaluates,
}

/** On to a step, a look round in it, and all that is done in it. */
export async function plays(cast: Cast, step: StepName): Promise<void> {
  await goOn(cast, step)
  await look(cast, step)
  await scenes[step]?.(cast)
}

async function tips(cast: Cast): Promise<void> {
  const { voice, lead, own, company, table } = cast
  const { say } = voice
  const mine = sayingTo(own, voice)
  await own.write(own.page.getByLabel(say('tip.yours')), 'Bel mij terug')
  await mine.presses('tip.send')
  await mine.sees('tip.sent')
  await mine.presses('tip.change')
  await mine.presses('tip.back')
  await company.play()
  const desk = sayingTo(lead, voice)
  await desk.presses('console.tip.collect')
  await lead.press(button(lead.page, say('console.tip.list', { number: 3 }).replace(/\(.*/, '')))
  await lead.press(button(sheet(lead), `${say('console.queue.shown')}: Bel mij terug`))
  const theme = lead.page.getByLabel(`${say('console.queue.theme')}: Bel mij terug`)
  await lead.pick(theme, say('talk.theme.contact'))
  await closeSheet(lead, voice)
  await lead.write(lead.page.getByLabel(say('console.tip.note')), 'Geef mij een vast gezicht')
  await desk.presses('console.talk.toWall')
  await seen(table, 'Bel mij terug')
  await seen(table, 'Geef mij een vast gezicht')
}

async function tellsOfExperiences({ voice, lead, table }: Cast): Promise<void> {
  const { say } = voice
  const desk = sayingTo(lead, voice)
  await desk.presses('talk.card.hard')
  await seen(table, say('talk.card.hard'))
  await desk.presses('console.turn.start')
  await lead.write(lead.page.getByLabel(say('console.parked.note')), 'Wachttijd')
  await desk.presses('console.talk.toWall')
  await seen(table, 'Wachttijd')
}

async function explains({ voice, lead, own }: Cast): Promise<void> {
  const desk = sayingTo(lead, voice)
  for (const idea of ['city', 'cbs', 'noNames', 'chain', 'cards'] as const) {
    await desk.presses('console.idea.next')
    await sayingTo(own, voice).sees(`explain.title.${idea}`)
    await own.steady(`at the idea ${idea}`)
  }
}

async function deals({ voice, lead, own, company }: Cast): Promise<void> {
  const desk = sayingTo(lead, voice)
  const mine = sayingTo(own, voice)
  await desk.presses('console.deal')
  await desk.sees('console.dealt', { persons: 6, cards: 60 })
  await mine.sees('participant.sheet.this')
  await own.steady('as the cards come')
  await own.goRound('with the cards dealt')
  for (let n = 0; n < 2; n++) await mine.presses('participant.deal.next')
  await mine.presses('participant.swap')
  await own.press(button(sheet(own), voice.say('participant.swap.yes')))
  await mine.sees('participant.swap.done')
  await mine.presses('participant.deal.ready')
  await mine.sees('participant.ready')
  await company.play()
}

/** Ten cards by hand; one of them is changed again. */
async function writesNumbers({ voice, lead, own, company }: Cast): Promise<void> {
  const mine = sayingTo(own, voice)
  const place = own.page.locator('.numbering-place')
  for (let card = 0; card < 10; card++) {
    const before = await place.innerText()
    await own.number('417')
    await eventually('the next card comes', async () =>
      (await place.count()) === 0 ? true : (await place.innerText()) !== before,
    )
    await own.steady(`after card ${card + 1}`)
  }
  await own.press(button(own.page, /417\. /))
  await own.number('418')
  await own.steady('after a change')
  await own.press(button(own.page, /418\. /))
  await own.number('417')
  await mine.presses('participant.number.ready')
  await company.play()
  await sayingTo(lead, voice).sees('console.noNames')
}

async function handsIn({ voice, lead, own, company }: Cast): Promise<void> {
  const mine = sayingTo(own, voice)
  await mine.presses('participant.collect.all')
  await mine.sees('participant.collect.done')
  await company.play()
  await sayingTo(lead, voice).sees('console.allIn')
}

async function reveals({ voice, lead, own, table }: Cast): Promise<void> {
  await table.getByText('16', { exact: true }).first().waitFor()
  await sayingTo(lead, voice).presses('console.nextSlide')
  await table.getByText('63', { exact: true }).first().waitFor()
  await own.page.getByText('63', { exact: true }).first().waitFor()
  await own.steady('with the next slide')
  await own.goRound('in the reveal')
}
