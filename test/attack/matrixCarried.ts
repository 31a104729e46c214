import type { ActName, Carried } from '../../rules/acts/index.ts'
import { rounds } from '../../rules/agenda.ts'
import {
  aClaim,
  aColumn,
  aRow,
  aText,
  aWord,
  lyingCards,
  ownCards,
  ownPerson,
  seatsWhere,
  toCome,
  twoApart,
  twoPiles,
  underOne,
  type Sight,
} from './matrixSight.ts'

type Made = { [A in ActName]: (sight: Sight) => Carried<A>[] }

const onOff = () => [{ on: true }, { on: false }]
const nothing = () => [{}]
const isIn = ({ role, away }: { role: string; away?: string }) =>
  (role === 'participant' || role === 'keyKeeper') && away !== 'waiting'
const waiting = (sight: Sight) => seatsWhere(sight, ({ away }) => away === 'waiting')
const first = (list: readonly string[], other: string) => list[0] ?? other
const aSeat = (sight: Sight) => first(seatsWhere(sight, isIn), 's2')
const aTable = ({ own, table }: Sight) => own.table ?? first(Object.keys(table.tables), 't1')
const aKey = 'k'.repeat(43)

/**
 * What each act may carry in the workshop that is seen, valid for whoever may play it; the matrix and the fuzzer start
 * from these. An act that is not here does not compile.
 */
const made: Made = {
  addFact: ({ table }) => [{ variable: first(table.search?.left ?? [], 'age') }],
  addRound: () => rounds.map((round) => ({ round })),
  addSeat: () => [
    { role: 'spectator', key: aKey },
    { role: 'facilitator', key: aKey },
  ],
  addSlips: nothing,
  addStep: () => [{ name: 'pause' }, { name: 'goldenTip' }],
  admit: (sight) => [{}, ...waiting(sight).map((seat) => ({ seat }))],
  answer: () => [{ answer: 'yes' }],
  appoint: (sight) => [{ seat: aSeat(sight), role: 'keyKeeper' }],
  askAgain: nothing,
  askAnew: nothing,
  askCard: () => [{}, { card: 'good' }],
  askCodes: onOff,
  askFact: nothing,
  askOtherWay: () => [{}, { about: { variable: 'age', group: '18-30' } }],
  choose: () => [{ variable: 'age' }],
  claim: () => [{ variable: 'debts', group: 'yes', direction: 'more' }],
  comeBack: nothing,
  copyNumber: (sight) => [{ person: ownPerson(sight) }],
  dealCards: () => [{ persons: 4, tables: 2 }, { persons: 8 }],
  decideCard: ({ table: { quality } }) => {
    const card = quality?.card?.id ?? 'm1'
    return [
      { card, choice: 'omit' },
      { card, choice: 'askBack' },
    ]
  },
  doItForThem: (sight) => [{}, { seat: aSeat(sight) }],
  drawGroups: () => [{ contrast: 0, count: 3 }],
  dropStep: (sight) => toCome(sight).map((step) => ({ step })),
  dropText: (sight) => [{ text: aText(sight) }],
  evaluate: () => [{ now: { number: '2' }, words: 'Dat het niet klopt.' }, { before: { number: '3' } }],
  freeze: onOff,
  giveTip: () => [{}, { words: 'Luister eerst.' }],
  giveTurn: (sight) => [{}, { seat: aSeat(sight) }],
  goTo: (sight) =>
    toCome(sight)
      .slice(0, 1)
      .map((step) => ({ step })),
  grantKey: (sight) => [
    { seat: aSeat(sight), key: aKey },
    { seat: sight.own.seat, key: aKey },
  ],
  groupText: (sight) => [{ text: aText(sight, 'tip'), theme: 'rules' }],
  handIn: (sight) => [{ cards: ownCards(sight) }],
  handOver: (sight) =>
    seatsWhere(sight, ({ role, away }) => role === 'facilitator' && !away).map((seat) => ({ seat })),
  join: () => [{ key: aKey, people: 1 }],
  joinPiles: (sight) => {
    const [pile, other] = twoPiles(sight)
    return [{ pile, with: other }]
  },
  judgeText: (sight) => [{ text: aText(sight), state: 'shown' }],
  judgeWord: (sight) => [{ ...aWord(sight), on: true }],
  keepOrder: () => [{ as: 'a' }],
  lay: (sight) => [
    {
      cards: [
        first(
          lyingCards(sight, () => true),
          '1-1',
        ),
      ],
      x: 210,
      y: 170,
    },
  ],
  layPaper: ({ printed }) => [
    { piles: [{ number: '347', codes: printed.slice(0, 10) }, { codes: printed.slice(20, 25) }] },
    { piles: [{ codes: printed.slice(5, 12) }], table: 't1' },
  ],
  leave: nothing,
  letSound: onOff,
  letTable: onOff,
  lookBack: () => [{ step: 0 }],
  mendTable: () => [
    { way: 'drop', variable: 'age', on: true },
    { way: 'hide', on: true },
  ],
  moveColumn: (sight) => [{ column: aColumn(sight) }],
  movePile: (sight) => [{ pile: twoPiles(sight)[0], x: 300, y: 200 }],
  moveRow: (sight) => [{ row: aRow(sight) }],
  moveStep: (sight) =>
    toCome(sight)
      .slice(0, -1)
      .map((from) => ({ from, to: from + 1 })),
  namePile: (sight) => [
    { pile: twoPiles(sight)[0], name: { as: 'word', word: 'fiets' } },
    { pile: twoPiles(sight)[0], name: { as: 'nothing' } },
  ],
  noteText: () => [{ kind: 'tip', words: 'Bel terug.' }],
  openBallots: nothing,
  openOrigin: nothing,
  openSpread: onOff,
  openStatement: ({ console: { statements } }) =>
    [...statements.slice(0, 2).map(({ id }) => id), 'whoLooked'].map((statement) => ({ statement })),
  orderPile: (sight) => [{ pile: twoPiles(sight)[0], by: 'value' }],
  pairSeat: (sight) => [
    { seat: aSeat(sight), people: 2 },
    { seat: aSeat(sight), people: 1 },
  ],
  pairUp: () => [{ people: 2 }, { people: 1 }],
  peek: onOff,
  playAgain: ({ console: { agenda, step } }) =>
    agenda.flatMap(({ kept }, n) => (kept && n <= step ? [{ step: n }] : [])).slice(-1),
  predict: () => [{ share: 40 }],
  promise: () => [{ who: 'de wethouder', when: 'in juni' }],
  pseudonymise: (sight) => [{ card: first(ownCards(sight), '1-1'), pseudonym: '412' }],
  putInOrder: (sight) => [underOne(sight)],
  putWith: (sight) => {
    const [card, other] = twoApart(sight)
    return [{ cards: [card], card: other }]
  },
  ready: onOff,
  recommend: ({ table: { recommendations = [] } }) => [{ first: recommendations[0]?.id ?? 'matching' }],
  removeSeat: (sight) => [{ seat: aSeat(sight) }, ...waiting(sight).map((seat) => ({ seat }))],
  restoreSeat: (sight) =>
    seatsWhere(sight, (seat) => isIn(seat) && seat.away !== undefined).map((seat) => ({ seat })),
  reviewLine: ({ console: { harvest } }) => [{ lines: [harvest?.order[0] ?? 'x1'], keep: true }],
  rewordText: (sight) => [{ text: aText(sight), words: 'Anders gezegd.' }],
  searchAnother: nothing,
  seatAt: (sight) => [{ seat: aSeat(sight), table: 't2' }],
  seatGhost: nothing,
  setDoor: () => (['open', 'knock', 'locked'] as const).map((door) => ({ door })),
  setEnd: ({ now }) => [{ at: now + 3_600_000 }],
  setMinutes: ({ console: { step } }) => [{ step, minutes: 5 }],
  shareDevice: (sight) => [{ seats: [aSeat(sight)], on: true }],
  showAnswers: onOff,
  showClaim: (sight) => [{}, { claim: aClaim(sight) }],
  showCounter: onOff,
  showIdea: () => [{ idea: 'city' }],
  showOrders: onOff,
  showOthers: onOff,
  showProfile: () => [{ stage: 'rule', at: 1 }],
  showQuality: () => [{ at: 'end' }],
  showSearch: () => [{ picture: 'repair' }],
  showSlide: ({ console: { slides } }) => [{ slide: slides[0]?.id ?? 'start' }],
  showTable: (sight) => [{}, { table: aTable(sight) }],
  showTimer: onOff,
  sortRows: (sight) => [{ by: aColumn(sight) }],
  splitColours: onOff,
  spotlight: () => [{ light: { as: 'outcome', outcome: 'work' } }, { light: { as: 'nothing' } }],
  spreadSeats: nothing,
  stopLooking: nothing,
  swapPerson: (sight) => [{ person: ownPerson(sight) }],
  takeApart: (sight) => [{ pile: twoPiles(sight)[0] }],
  takeBack: nothing,
  takeFact: ({ table: { search } }) => [{ variable: search?.known[0]?.variable ?? 'age' }],
  takeOrder: () => [{ order: 'a' }],
  tidy: (sight) => [{ table: aTable(sight) }],
  undo: nothing,
  vote: () => [{ choice: 'agree' }, { choice: 'unknown', words: 'Ik twijfel.' }],
  voteClaim: (sight) => [{ claim: aClaim(sight), vote: 'yes' }],
}

/** Values that this act can carry in what is seen; mostly one or two, and never none. */
export function carriedFor(act: ActName, sight: Sight): unknown[] {
  const values = made[act](sight)
  return values.length > 0 ? values : [{}]
}
