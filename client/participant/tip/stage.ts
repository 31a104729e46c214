import type { OwnView, TableView } from '../../../rules/view/views.ts'

/** Asked: nothing is given yet. Sent: typed. Told: this seat would rather tell it. Closed: the tips are collected. */
export type TipStage = 'asked' | 'sent' | 'told' | 'closed'

/** How far one seat is with its golden tip. A freeze changes nothing: what is half typed stays. */
export function tipStage(
  { ballots, lookingBack }: Pick<TableView, 'ballots' | 'lookingBack'>,
  { ballot }: Pick<OwnView, 'ballot'>,
): TipStage {
  if (ballots?.closed || lookingBack) return 'closed'
  if (!ballot) return 'asked'
  return ballot.words === undefined ? 'told' : 'sent'
}
