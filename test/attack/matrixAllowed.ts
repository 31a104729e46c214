import type { ActName } from '../../rules/acts/index.ts'
import { stepNames, type StepName } from '../../rules/agenda.ts'
import type { Hold, Kind } from './matrixRun.ts'

/**
 * What we hold every act to, written down apart from the rules: who may play it, in which steps of the workshops that
 * the matrix plays through, and what of the workshop may change by it.
 *
 * Who: P a participant, also a pair, the key keeper and whoever stands in for somebody who left; L who left; F who
 * leads; G who handed the lead over; T the table's own screen; D the door. `*`: also while the table is held still.
 * `-`: not even by who leads while they look back. `!`: only while another leads as well.
 * Changes: what is not named stays as it was (ANY: the whole play may change); `*`: also what belongs to another seat than the own one.
 */
type Line = readonly [who: string, steps: string, changes: string]
const lines: Readonly<Record<ActName, Line>> = {
  addFact: ['PTF', 'reidentification', 'search'],
  addRound: [
    'F',
    'link pause order discover predict reveal privacyDialogue wrapUp evaluation dataQuality profile selection',
    'agenda endAt',
  ],
  addSeat: ['F', 'always', 'seats *'],
  addSlips: ['F', 'collect', 'cards practice'],
  addStep: ['F', 'not goldenTip experiences pause', 'agenda'],
  admit: ['F', 'always', 'seats persons *'],
  answer: ['P', 'profile selection', 'answers'],
  appoint: ['F', 'always', 'seats *'],
  askAgain: ['F', 'goldenTip', 'boxes'],
  askAnew: ['F', 'privacyDialogue wrapUp evaluation', 'boxes loosened texts othersShown'],
  askCard: ['F', 'experiences', 'talkCard'],
  askCodes: ['F', 'always', 'codesAsked'],
  askFact: ['F', 'reidentification', 'search'],
  askOtherWay: ['PTF', 'discover', 'asked'],
  choose: ['TF', 'discover', 'choice'],
  claim: ['PTF', 'discover', 'claims'],
  comeBack: ['L*', 'always', 'seats'],
  copyNumber: ['P', 'pseudonymise', 'cards'],
  dealCards: [
    'F',
    'deal',
    'seats persons cards piles tables grids choice slide claims shuffles tableCount shownTable colouredBy *',
  ],
  decideCard: ['PTF', 'dataQuality', 'quality'],
  doItForThem: ['F', 'pseudonymise collect link', 'cards piles tables lastPile'],
  drawGroups: ['F-', 'reveal', 'draws'],
  dropStep: ['F', 'not evaluation', 'agenda endAt'],
  dropText: ['F', 'always', 'texts loosened'],
  evaluate: ['P', 'welcome evaluation', 'boxes'],
  freeze: ['F', 'always', 'frozen'],
  giveTip: ['P', 'goldenTip', 'boxes'],
  giveTurn: ['F', 'experiences privacyDialogue', 'turn hadTurn'],
  goTo: ['F', 'not evaluation', 'ANY *'],
  grantKey: ['F', 'always', 'seats *'],
  groupText: ['F', 'always', 'texts'],
  handIn: ['P', 'collect', 'cards'],
  handOver: ['F!', 'always', 'seats *'],
  join: ['D*', 'always', 'seats persons *'],
  joinPiles: ['PTF-', 'link order', 'cards piles traces'],
  judgeText: ['F', 'always', 'texts'],
  judgeWord: ['F', 'not welcome goldenTip experiences explain deal pseudonymise collect', 'piles'],
  keepOrder: ['TF', 'order', 'keptOrders'],
  lay: ['PTF-', 'link order', 'cards piles traces'],
  layPaper: ['F-', 'link order discover', 'cards piles lastPile traces'],
  leave: ['P*', 'always', 'seats boxes loosened texts lastText *'],
  letSound: ['F', 'always', 'sound'],
  letTable: ['F', 'always', 'tableMayAct'],
  lookBack: ['F', 'not welcome', 'lookingBack'],
  mendTable: ['PTF', 'reidentification', 'search'],
  moveColumn: ['PTF-', 'order', 'grids traces'],
  movePile: ['PTF-', 'link order', 'piles traces'],
  moveRow: ['PTF-', 'order', 'grids traces'],
  moveStep: ['F', 'not wrapUp evaluation', 'agenda'],
  namePile: ['PTF-', 'link order', 'piles traces'],
  noteText: ['F', 'always', 'lastText texts'],
  openBallots: ['F', 'goldenTip privacyDialogue wrapUp evaluation', 'boxes loosened texts lastText *'],
  openOrigin: ['F', 'reveal', 'originOpen'],
  openSpread: ['F', 'predict reveal', 'spread'],
  openStatement: ['F', 'privacyDialogue', 'statement boxes loosened texts lastText othersShown *'],
  orderPile: ['PTF-', 'link order', 'cards traces'],
  pairSeat: ['F', 'always', 'seats *'],
  pairUp: ['P*', 'always', 'seats'],
  peek: ['F', 'always', 'peek'],
  playAgain: ['F', 'not welcome', 'ANY *'],
  predict: ['P', 'predict', 'predictions'],
  promise: ['F', 'wrapUp evaluation', 'promise'],
  pseudonymise: ['P', 'pseudonymise', 'cards'],
  putInOrder: ['PTF-', 'link order', 'cards traces'],
  putWith: ['PTF-', 'link order', 'cards piles lastPile traces'],
  ready: ['P*', 'always', 'seats'],
  recommend: ['P', 'wrapUp', 'boxes'],
  removeSeat: ['F', 'always', 'seats boxes predictions answers loosened texts lastText *'],
  restoreSeat: ['F', 'always', 'seats persons *'],
  reviewLine: ['F', 'privacyDialogue wrapUp evaluation', 'reviewed'],
  rewordText: ['F', 'always', 'texts loosened'],
  searchAnother: ['F', 'reidentification', 'search'],
  seatAt: ['F', 'not welcome goldenTip experiences explain pause wrapUp', 'seats *'],
  seatGhost: ['D', 'welcome explain deal', 'seats *'],
  setDoor: ['F', 'always', 'door seats persons *'],
  setEnd: ['F', 'always', 'endAt'],
  setMinutes: ['F', 'always', 'agenda'],
  shareDevice: ['F', 'always', 'seats *'],
  showAnswers: ['F', 'profile selection', 'answersShown'],
  showClaim: ['TF', 'discover', 'shownClaim choice asked'],
  showCounter: ['F', 'always', 'counterShown'],
  showIdea: ['F', 'explain', 'idea'],
  showOrders: ['F', 'order', 'ordersShown'],
  showOthers: ['F', 'privacyDialogue', 'othersShown'],
  showProfile: ['F-', 'profile', 'profileAt'],
  showQuality: ['F-', 'dataQuality', 'quality'],
  showSearch: ['F-', 'reidentification', 'search'],
  showSlide: ['F-', 'reveal selection', 'slide walk draws spread'],
  showTable: ['TF', 'link order', 'shownTable'],
  showTimer: ['F', 'always', 'timerShown'],
  sortRows: ['PTF-', 'order', 'grids traces'],
  splitColours: ['PTF-', 'order', 'grids traces'],
  spotlight: ['PTF', 'link order discover', 'spotlight'],
  spreadSeats: ['F', 'always', 'seats *'],
  stopLooking: ['F', 'always', 'lookingBack'],
  swapPerson: ['P', 'deal', 'persons cards'],
  takeApart: ['PTF-', 'link order', 'cards piles traces'],
  takeBack: ['G', 'always', 'seats *'],
  takeFact: ['F', 'reidentification', 'search'],
  takeOrder: ['F-', 'order', 'grids traces'],
  tidy: ['TF-', 'link order', 'cards piles traces'],
  undo: ['PTF-', 'link order', 'cards piles grids traces'],
  vote: ['P', 'privacyDialogue', 'boxes loosened texts lastText *'],
  voteClaim: ['P', 'discover', 'claims'],
}

const letters: Readonly<Record<Kind, string>> = {
  participant: 'P',
  pair: 'P',
  keyKeeper: 'P',
  standIn: 'PL',
  left: 'L',
  removed: '',
  waiting: '',
  facilitator: 'F',
  coFacilitator: 'F',
  removedFacilitator: '',
  giver: 'G',
  spectator: '',
  table: 'T',
  door: 'D',
  unknown: '',
  prototype: '',
}

/** Whether this act must succeed for somebody of this kind, in some workshop of this step that is held like this. */
export function isAllowed(act: ActName, kind: Kind, step: StepName, hold: Hold): boolean {
  const [who, steps] = lines[act]
  const isTheirs = letters[kind].split('').some((letter) => who.includes(letter))
  return isTheirs && stepsIn(steps).includes(step) && !isHeldBack(who, letters[kind], hold)
}

function isHeldBack(who: string, letter: string, hold: Hold): boolean {
  if (hold === 'tableShut') return letter === 'T'
  if (hold === 'handed') return who.includes('!')
  if (hold === 'lookingBack' && letter === 'F') return who.includes('-')
  return (hold === 'frozen' || hold === 'lookingBack') && letter !== 'F' && !who.includes('*')
}

function stepsIn(steps: string): readonly StepName[] {
  const [first, ...rest] = steps.split(' ')
  if (first === 'always') return stepNames
  if (first === 'not') return stepNames.filter((name) => !rest.includes(name))
  return stepNames.filter((name) => name === first || rest.includes(name))
}

/** What every act changes besides: it is counted, and who was handed the lead has it for good. */
const always = ['seq', 'lastActAt', 'handed']
/** What no act ever changes. */
const never = ['format', 'id', 'seed', 'startedAt', 'settings', 'code', 'invite']

/** What this act may not have changed, of the keys that it did. */
export function wronglyChanged(act: ActName, keys: readonly string[]): string[] {
  const may = lines[act][2].split(' ')
  const isRight = (key: string) => may.includes(key) || always.includes(key) || may.includes('ANY')
  return keys.filter((key) => !isRight(key) || never.includes(key))
}

/** Whether this act may change something of another seat. */
export function mayTouchOthers(act: ActName): boolean {
  return lines[act][2].endsWith('*')
}

/** Of these the console knows by itself where there is nothing to play them with: no step to come, no word on a pile. */
const mayLackMatter: readonly ActName[] = [
  'addRound',
  'addStep',
  'dropStep',
  'goTo',
  'judgeWord',
  'lookBack',
  'moveStep',
  'playAgain',
  'seatAt',
]

/** Whether the own view may offer this act where nothing is there to play it with; never but to who leads. */
export function mayBeOfferedInVain(act: ActName, kind: Kind): boolean {
  return letters[kind] === 'F' && mayLackMatter.includes(act)
}
