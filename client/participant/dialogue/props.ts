import type { OwnBallot } from '../../dialogue/ownBallot.tsx'
import type { Screen } from '../../screen.ts'

/** The statement that is on, the own vote, and whether somebody changes one that is in. */
export type OneProps = Screen & {
  statement: NonNullable<Screen['table']['statement']>
  mine: OwnBallot
  again: boolean
  onAgain: (on: boolean) => void
}
