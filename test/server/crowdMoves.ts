import type { Chance } from '../../rules/chance.ts'
import { pause } from '../play/player.ts'
import type { Person } from './crowdPerson.ts'

type Pick = { card: () => string; pile: () => string | undefined }

/** Does what comes into its mind until the time is over: mostly it drags and drops. */
export async function playOn(person: Person, end: number): Promise<void> {
  while (Date.now() < end) {
    await pause(person.chance.whole(0, 200))
    if (person.isOpen) await move(person)
  }
}

async function move(person: Person): Promise<void> {
  const { chance } = person
  const [card, pile] = [pickOf(person).card(), pickOf(person).pile()]
  const dice = chance.whole(0, 99)
  if (dice < 45) await dragCards(person, [card, ...(dice < 8 ? [pickOf(person).card()] : [])])
  else if (dice < 60 && pile) await dragPile(person, pile)
  else if (dice < 65 && pile) await person.ask('takeApart', { pile })
  else if (dice < 68 && pile) await person.ask('orderPile', { pile, by: 'variable' })
  else if (dice < 80) await person.ask('undo', {})
  else if (dice < 84) await goAndComeBack(person)
  else if (dice < 90) person.hold(chance.whole(0, 900), chance.whole(0, 900), card)
  else if (dice < 93) person.lift()
  else if (dice < 97) person.cut()
  else person.reload()
}

/** Many hands go for the same few cards and piles. */
function pickOf({ chance, views }: Person): Pick {
  const cards = Object.keys(views.table?.cards ?? {})
  const piles = Object.keys(views.table?.piles ?? {})
  const one = (ids: readonly string[]) => {
    const among = chance.whole(0, 1) === 0 ? ids.slice(0, 15) : ids
    return among[chance.whole(0, Math.max(0, among.length - 1))]
  }
  return { card: () => one(cards) ?? 'none', pile: () => one(piles) }
}

async function drag(person: Person, things: readonly string[]): Promise<{ x: number; y: number }> {
  const { chance } = person
  const spot = { x: chance.whole(0, 1500), y: chance.whole(0, 900) }
  for (let n = chance.whole(2, 8); n > 0; n--) {
    person.hold(spot.x - n * 10, spot.y, ...things)
    await pause(25)
  }
  return spot
}

async function dragCards(person: Person, cards: string[]): Promise<void> {
  const spot = await drag(person, cards)
  await Promise.all([dropCards(person, cards, spot), letGo(person, spot)])
}

function dropCards(person: Person, cards: string[], spot: { x: number; y: number }): Promise<unknown> {
  const dice = person.chance.whole(0, 2)
  const on = pickOf(person).card()
  if (dice === 0) return person.ask('lay', { cards, ...spot })
  if (dice === 1) return person.ask('putInOrder', { cards, under: on })
  return person.ask('putWith', { cards, card: on })
}

async function dragPile(person: Person, pile: string): Promise<void> {
  const spot = await drag(person, [pile])
  const other = pickOf(person).pile()
  const isMoved = person.chance.whole(0, 1) === 0 || other === undefined
  const drop = isMoved
    ? person.ask('movePile', { pile, ...spot })
    : person.ask('joinPiles', { pile, with: other })
  await Promise.all([drop, letGo(person, spot)])
}

async function letGo(person: Person, { x, y }: { x: number; y: number }): Promise<void> {
  person.hold(x, y)
}

async function goAndComeBack(person: Person): Promise<void> {
  await person.ask('leave', {})
  await pause(person.chance.whole(0, 300))
  await person.ask('comeBack', {})
}

/** The facilitator tidies and freezes now and then. */
export async function leadOn(facilitator: Person, end: number, chance: Chance): Promise<void> {
  while (Date.now() < end) {
    await pause(chance.whole(400, 1500))
    if (chance.whole(0, 2) === 0) await facilitator.ask('tidy', { table: 't1' })
    await facilitator.ask('freeze', { on: true })
    await pause(chance.whole(0, 150))
    await facilitator.ask('freeze', { on: false })
  }
}
