import type { Screen } from '../../screen.ts'

/** The statement that is on, and whether somebody changes a vote that is in. */
export type OneProps = Screen & {
  statement: NonNullable<Screen['table']['statement']>
  again: boolean
  onAgain: (on: boolean) => void
}
