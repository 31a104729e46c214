import { askAgain } from './askAgain.ts'
import { askAnew } from './askAnew.ts'
import { askCard } from './askCard.ts'
import { dropText } from './dropText.ts'
import { evaluate } from './evaluate.ts'
import { giveTip } from './giveTip.ts'
import { giveTurn } from './giveTurn.ts'
import { groupText } from './groupText.ts'
import { judgeText } from './judgeText.ts'
import { noteText } from './noteText.ts'
import { openBallots } from './openBallots.ts'
import { openStatement } from './openStatement.ts'
import { promise } from './promise.ts'
import { recommend } from './recommend.ts'
import { rewordText } from './rewordText.ts'
import { showIdea } from './showIdea.ts'
import { showOthers } from './showOthers.ts'
import { vote } from './vote.ts'

/** The acts of the talk around the cards: tips, statements, votes, and the words that people write. */
export const talkActs = {
  askAgain,
  askAnew,
  askCard,
  dropText,
  evaluate,
  giveTip,
  giveTurn,
  groupText,
  judgeText,
  noteText,
  openBallots,
  openStatement,
  promise,
  recommend,
  rewordText,
  showIdea,
  showOthers,
  vote,
} as const
