import type * as v from 'valibot'

import type { Rule } from '../rule.ts'
import { addFact } from './addFact.ts'
import { talkActs } from './ofTalk.ts'
import { addRound } from './addRound.ts'
import { addSeat } from './addSeat.ts'
import { addSlips } from './addSlips.ts'
import { addStep } from './addStep.ts'
import { admit } from './admit.ts'
import { answer } from './answer.ts'
import { appoint } from './appoint.ts'
import { askCodes } from './askCodes.ts'
import { askFact } from './askFact.ts'
import { askOtherWay } from './askOtherWay.ts'
import { choose } from './choose.ts'
import { claim } from './claim.ts'
import { comeBack } from './comeBack.ts'
import { copyNumber } from './copyNumber.ts'
import { dealCards } from './dealCards.ts'
import { decideCard } from './decideCard.ts'
import { doItForThem } from './doItForThem.ts'
import { drawGroups } from './drawGroups.ts'
import { dropStep } from './dropStep.ts'
import { freeze } from './freeze.ts'
import { goTo } from './goTo.ts'
import { grantKey } from './grantKey.ts'
import { handIn } from './handIn.ts'
import { handOver } from './handOver.ts'
import { join } from './join.ts'
import { joinPiles } from './joinPiles.ts'
import { judgeWord } from './judgeWord.ts'
import { keepOrder } from './keepOrder.ts'
import { lay } from './lay.ts'
import { layPaper } from './layPaper.ts'
import { leave } from './leave.ts'
import { letSound } from './letSound.ts'
import { letTable } from './letTable.ts'
import { lookBack } from './lookBack.ts'
import { mendTable } from './mendTable.ts'
import { moveColumn } from './moveColumn.ts'
import { movePile } from './movePile.ts'
import { moveRow } from './moveRow.ts'
import { moveStep } from './moveStep.ts'
import { namePile } from './namePile.ts'
import { openOrigin } from './openOrigin.ts'
import { openSpread } from './openSpread.ts'
import { orderPile } from './orderPile.ts'
import { pairSeat } from './pairSeat.ts'
import { pairUp } from './pairUp.ts'
import { peek } from './peek.ts'
import { playAgain } from './playAgain.ts'
import { predict } from './predict.ts'
import { pseudonymise } from './pseudonymise.ts'
import { putInOrder } from './putInOrder.ts'
import { putWith } from './putWith.ts'
import { ready } from './ready.ts'
import { removeSeat } from './removeSeat.ts'
import { restoreSeat } from './restoreSeat.ts'
import { reviewLine } from './reviewLine.ts'
import { searchAnother } from './searchAnother.ts'
import { seatAt } from './seatAt.ts'
import { seatGhost } from './seatGhost.ts'
import { setDoor } from './setDoor.ts'
import { setEnd } from './setEnd.ts'
import { setMinutes } from './setMinutes.ts'
import { shareDevice } from './shareDevice.ts'
import { showAnswers } from './showAnswers.ts'
import { showClaim } from './showClaim.ts'
import { showCounter } from './showCounter.ts'
import { showOrders } from './showOrders.ts'
import { showProfile } from './showProfile.ts'
import { showQuality } from './showQuality.ts'
import { showSearch } from './showSearch.ts'
import { showSlide } from './showSlide.ts'
import { showTable } from './showTable.ts'
import { showTimer } from './showTimer.ts'
import { sortRows } from './sortRows.ts'
import { splitColours } from './splitColours.ts'
import { spotlight } from './spotlight.ts'
import { spreadSeats } from './spreadSeats.ts'
import { stopLooking } from './stopLooking.ts'
import { swapPerson } from './swapPerson.ts'
import { takeApart } from './takeApart.ts'
import { takeBack } from './takeBack.ts'
import { takeFact } from './takeFact.ts'
import { takeOrder } from './takeOrder.ts'
import { tidy } from './tidy.ts'
import { undo } from './undo.ts'
import { voteClaim } from './voteClaim.ts'

/** Every act there is. To add one: a file, and its name here; what belongs to the talk is listed in `ofTalk.ts`. */
export const acts = {
  ...talkActs,
  addFact,
  addRound,
  addSeat,
  addSlips,
  addStep,
  admit,
  answer,
  appoint,
  askCodes,
  askFact,
  askOtherWay,
  choose,
  claim,
  comeBack,
  copyNumber,
  dealCards,
  decideCard,
  doItForThem,
  drawGroups,
  dropStep,
  freeze,
  goTo,
  grantKey,
  handIn,
  handOver,
  join,
  joinPiles,
  judgeWord,
  keepOrder,
  lay,
  layPaper,
  leave,
  letSound,
  letTable,
  lookBack,
  mendTable,
  moveColumn,
  movePile,
  moveRow,
  moveStep,
  namePile,
  openOrigin,
  openSpread,
  orderPile,
  pairSeat,
  pairUp,
  peek,
  playAgain,
  predict,
  pseudonymise,
  putInOrder,
  putWith,
  ready,
  removeSeat,
  restoreSeat,
  reviewLine,
  searchAnother,
  seatAt,
  seatGhost,
  setDoor,
  setEnd,
  setMinutes,
  shareDevice,
  showAnswers,
  showClaim,
  showCounter,
  showOrders,
  showProfile,
  showQuality,
  showSearch,
  showSlide,
  showTable,
  showTimer,
  sortRows,
  splitColours,
  spotlight,
  spreadSeats,
  stopLooking,
  swapPerson,
  takeApart,
  takeBack,
  takeFact,
  takeOrder,
  tidy,
  undo,
  voteClaim,
} as const

export type ActName = keyof typeof acts
/** What an act carries, as whoever sends it writes it down. */
export type Carried<A extends ActName> =
  (typeof acts)[A] extends Rule<infer Entries>
    ? v.InferInput<v.StrictObjectSchema<Entries, undefined>>
    : never

/** One act with what it carries. */
export type Move = { [A in ActName]: { act: A; carried: Carried<A> } }[ActName]
