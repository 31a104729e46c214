import type { Chance } from '../../rules/chance.ts'
import { ghost } from '../../rules/ghost.ts'
import type { ConsoleView, OwnView, TableView } from '../../rules/view/views.ts'

export type AnyMove = { act: string; carried: unknown }
type Seen = { table: TableView; own: OwnView }

/** Words that nobody else says, so that they are found wherever they go. */
export type Nonce = () => string

/** What a participant does next: what the step asks, what else is allowed, or now and then what is not. */
export function participantMove(seen: Seen, chance: Chance, nonce: Nonce): AnyMove | undefined {
  const dice = chance.whole(0, 19)
  if (dice === 0) return badMove(chance)
  if (dice <= 4) return freeMove(seen, chance)
  return said(seen, chance, nonce) ?? ghost(seen.table, seen.own, chance) ?? freeMove(seen, chance)
}

/** Words of one's own, where there is a box to put them in. */
function said({ table, own }: Seen, chance: Chance, nonce: Nonce): AnyMove | undefined {
  const may = (act: string) => own.may.some((name) => name === act) && own.ballot !== true
  if (may('giveTip')) return { act: 'giveTip', carried: { words: nonce() } }
  if (may('vote') && table.statement) {
    return { act: 'vote', carried: { choice: chance.pick(['agree', 'disagree']), words: nonce() } }
  }
  const [first] = table.recommendations ?? []
  return may('recommend') && first
    ? { act: 'recommend', carried: { first: first.id, words: nonce() } }
    : undefined
}

/** Anything that the seat may do anyhow. */
function freeMove({ table, own }: Seen, chance: Chance): AnyMove | undefined {
  const cards = Object.keys(table.cards)
  const piles = Object.keys(table.piles)
  const at = () => chance.whole(-400, 400)
  const some = cards.length === 0 ? undefined : chance.pick(cards)
  const other = cards.length === 0 ? undefined : chance.pick(cards)
  const pile = piles.length === 0 ? undefined : chance.pick(piles)
  const moves: (AnyMove | undefined)[] = [
    { act: 'ready', carried: { on: chance.whole(0, 1) === 1 } },
    some === undefined ? undefined : { act: 'lay', carried: { cards: [some], x: at(), y: at() } },
    some !== undefined && other !== undefined && other !== some
      ? { act: 'putWith', carried: { cards: [some], card: other } }
      : undefined,
    pile === undefined ? undefined : { act: 'takeApart', carried: { pile } },
    pile === undefined ? undefined : { act: 'movePile', carried: { pile, x: at(), y: at() } },
    { act: 'undo', carried: {} },
    chance.whole(0, 5) === 0 ? { act: 'leave', carried: {} } : undefined,
    { act: 'comeBack', carried: {} },
  ]
  const allowed = moves.filter((move) => move && own.may.some((name) => name === move.act))
  return allowed.length === 0 ? undefined : chance.pick(allowed)
}

/** What no client of ours sends, or not now, or not from this seat. */
export function badMove(chance: Chance): AnyMove {
  return chance.pick<AnyMove>([
    { act: 'goTo', carried: { step: 14 } },
    { act: 'freeze', carried: { on: true } },
    { act: 'removeSeat', carried: { seat: 's2' } },
    { act: 'constructor', carried: {} },
    { act: 'pseudonymise', carried: { card: '__proto__', pseudonym: '1' } },
    { act: 'pseudonymise', carried: { card: 'c1', pseudonym: 'x'.repeat(30) } },
    { act: 'lay', carried: { cards: ['c1', 'c1'], x: Number.MAX_VALUE, y: 0 } },
    { act: 'handIn', carried: null },
    { act: 'join', carried: { key: 'k', people: 1 } },
    { act: 'vote', carried: { choice: 'agree', more: 1 } },
  ])
}

type Led = Seen & { console: ConsoleView }

/** What a facilitator does besides going on: anything that a console offers. */
export function leadMove(led: Led, chance: Chance): AnyMove | undefined {
  const moves = [...plainMoves(led, chance), ...movesOnSeats(led, chance), ...movesOnWords(led, chance)]
  const allowed = moves.filter((move) => move && led.own.may.some((name) => name === move.act))
  return allowed.length === 0 ? undefined : chance.pick(allowed)
}

type Maybe = AnyMove | undefined

function plainMoves({ table, console }: Led, chance: Chance): Maybe[] {
  const on = chance.whole(0, 1) === 1
  const looksBack = console.step > 0 && chance.whole(0, 3) === 0
  return [
    { act: 'freeze', carried: { on: on && chance.whole(0, 2) === 0 } },
    { act: 'setMinutes', carried: { step: console.step, minutes: chance.whole(1, 30) } },
    { act: 'showCounter', carried: { on } },
    { act: 'letTable', carried: { on } },
    { act: 'setDoor', carried: { door: chance.pick(['open', 'open', 'knock', 'locked']) } },
    looksBack ? { act: 'lookBack', carried: { step: 0 } } : undefined,
    table.lookingBack ? { act: 'stopLooking', carried: {} } : undefined,
    { act: 'sortRows', carried: { by: 'age' } },
    { act: 'choose', carried: { variable: 'workHistory' } },
    { act: 'openSpread', carried: { on } },
    { act: 'showAnswers', carried: { on } },
  ]
}

function movesOnSeats({ own, console }: Led, chance: Chance): Maybe[] {
  const others = Object.entries(console.seats).filter(
    ([id, { role }]) => id !== own.seat && role === 'participant',
  )
  const away = others.find(([, seat]) => seat.away !== undefined)
  const seat = others.length === 0 ? undefined : chance.pick(others)[0]
  if (seat === undefined) return [{ act: 'admit', carried: {} }]
  return [
    { act: 'admit', carried: {} },
    chance.whole(0, 2) > 0 ? undefined : { act: 'removeSeat', carried: { seat } },
    away && { act: 'restoreSeat', carried: { seat: away[0] } },
    { act: 'appoint', carried: { seat, role: 'keyKeeper' } },
    { act: 'giveTurn', carried: { seat } },
  ]
}

function movesOnWords({ console }: Led, chance: Chance): Maybe[] {
  const [text] = Object.keys(console.texts ?? {})
  const statement = console.statements?.[chance.whole(0, 3)]
  return [
    { act: 'openBallots', carried: {} },
    { act: 'openBallots', carried: {} },
    statement && { act: 'openStatement', carried: { statement: statement.id } },
    text === undefined ? undefined : { act: 'dropText', carried: { text } },
    text === undefined ? undefined : { act: 'judgeText', carried: { text, state: 'shown' } },
  ]
}
