import type { OwnBallot } from '../../dialogue/ownBallot.tsx'
import type { TableView } from '../../../rules/view/views.ts'

/**
 * Asked: nothing is given yet. Sent: typed. Told: this seat would rather tell it. In: one of these two, and this page
 * does not know which. Closed: the tips are collected.
 */
export type TipStage = 'asked' | 'sent' | 'told' | 'in' | 'closed'

/** How far one seat is with its golden tip. A freeze changes nothing: what is half typed stays. */
export function tipStage(
  { ballots, lookingBack }: Pick<TableView, 'ballots' | 'lookingBack'>,
  { isIn, ballot }: Pick<OwnBallot, 'isIn' | 'ballot'>,
): TipStage {
  if (ballots?.closed || lookingBack) return 'closed'
  if (!isIn) return 'asked'
  if (!ballot) return 'in'
  return ballot.words === undefined ? 'told' : 'sent'
}
