import { eventually } from '../stage.ts'
import { button, closeSheet, sayingTo, seen, sheet, type Cast } from './cast.ts'

/** What the cards in a list say, as buttons. */
const cardsIn = (cast: Cast) => cast.own.page.locator('.list-table section:last-of-type button[aria-label]')

/** Puts two cards together, takes that back, does it again, gives the pile a name; the others move cards too. */
export async function links(cast: Cast): Promise<void> {
  const { voice, lead, own, company } = cast
  const { say } = voice
  const mine = sayingTo(own, voice)
  await putsTogether(cast)
  await mine.presses('list.undo')
  await mine.sees('list.undone')
  await putsTogether(cast)
  await own.press(own.page.locator('.list-piles button').first())
  await own.goRound('with a pile open')
  await own.press(button(sheet(own), say('list.giveName')))
  await own.press(
    sheet(own)
      .getByRole('group', { name: say('list.by.pseudonym') })
      .getByRole('button')
      .first(),
  )
  await closeSheet(own, voice)
  await mine.presses('list.how')
  await closeSheet(own, voice)
  await company.moves(12)
  await own.steady('after others moved cards')
  const desk = sayingTo(lead, voice)
  await lead.press(lead.page.locator('summary', { hasText: say('console.howFar') }))
  await desk.presses('console.forThemButton')
  await desk.presses('console.forThemYes')
  await desk.sees('console.linked', { linked: 60, of: 60 })
  await own.steady('after the cards were linked for everybody')
  await own.goRound('with everything linked')
}

/** A card is picked up, and put down at another one with the same number. */
export async function putsTogether(cast: Cast): Promise<void> {
  const { own, voice } = cast
  await eventually('cards lie there', async () => (await cardsIn(cast).count()) > 10)
  const labels = await cardsIn(cast).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  )
  const [from = '', to = ''] = samePair(labels)
  const card = (name: string) => own.page.locator('.list-table').getByRole('button', { name, exact: true })
  await own.press(card(from).first())
  await eventually(
    'it is picked up',
    async () => (await card(from).first().getAttribute('aria-pressed')) === 'true',
  )
  await own.press(card(to).first())
  await seen(own.page, voice.say('list.newPile', { count: 2 }))
}

function samePair(labels: readonly string[]): readonly string[] {
  for (const label of labels) {
    const number = /(?:nummer|number) ([0-9]+)/i.exec(label)?.[1]
    const other = labels.find((one) => one !== label && number !== undefined && one.includes(` ${number}`))
    if (other !== undefined) return [label, other]
  }
  throw new Error('no two cards with the same number')
}

/** Chooses a column, sorts by it, moves it; lays a card elsewhere in the list; the console sorts too. */
export async function orders(cast: Cast): Promise<void> {
  const { voice, lead, own, table } = cast
  const { say } = voice
  const age = { nl: 'Leeftijd', en: 'Age' }[voice.language]
  const head = own.page.locator('.grid-head', { hasText: age })
  await own.press(head)
  await own.press(button(own.page, `${age}: ${say('canvas.sort')}`))
  await own.press(button(own.page, `${age}: ${say('participant.order.right')}`))
  await own.press(button(own.page, say('participant.order.done')))
  await own.press(own.page.locator('.grid-name').first())
  await own.press(button(own.page, say('participant.order.down')))
  await own.press(button(own.page, say('participant.order.done')))
  await own.press(button(own.page, say('participant.order.form.cards')))
  await own.goRound('in the list of Order')
  await own.press(button(own.page, say('participant.order.form.table')))
  const by = lead.page.getByLabel(say('console.sortBy'))
  await lead.pick(by, { nl: 'Schulden', en: 'Debts' }[voice.language])
  await lead.press(button(lead.page, say('canvas.sort'), true))
  await seen(table, say('order.sorted', { what: { nl: 'Schulden', en: 'Debts' }[voice.language] }))
  await own.steady('after the table was sorted')
}

const words = {
  nl: { work: 'Gewerkt in de laatste 4 jaar', worked: 'wel gewerkt' },
  en: { work: 'Worked in the past 4 years', worked: 'worked' },
} as const

/** A claim by three presses, and a vote for one of somebody else. */
export async function claims({ voice, lead, own, company, table }: Cast): Promise<void> {
  const { say } = voice
  const { work, worked } = words[voice.language]
  const mine = sayingTo(own, voice)
  await lead.press(button(lead.page, work))
  await own.steady('after the console chose')
  await mine.presses('claim.build.make')
  await own.press(button(own.page, work))
  await mine.sees('claim.build.group')
  await own.press(button(own.page, worked))
  await mine.sees('claim.build.direction')
  await own.press(button(own.page, new RegExp(say('claim.how.more'))))
  await mine.sees('claim.build.said')
  await own.goRound('with a claim made')
  await company.play()
  await mine.presses('claim.build.toClaims')
  await own.goRound('among the claims')
  await table.locator('.wall-claims-one').first().waitFor()
}

/** The console shows a claim large, and makes one for the group. */
export async function discovers({ voice, lead, table }: Cast): Promise<void> {
  const { say } = voice
  const large = button(lead.page, new RegExp(say('console.claimLargeName', { claim: '' })))
  await openFold(lead, say('console.claims', { number: 1 }).replace(/\(.*/, ''), large)
  await lead.press(large)
  await table.locator('.wall-claim').first().waitFor()
}

/** What may lie in a fold, or in a sheet behind a button. */
async function openFold(
  { page, press }: Cast['lead'],
  title: string,
  inside: ReturnType<typeof button>,
): Promise<void> {
  if (await inside.isVisible()) return
  const fold = page.locator('summary', { hasText: title })
  await press((await fold.count()) > 0 ? fold : button(page, title))
}
