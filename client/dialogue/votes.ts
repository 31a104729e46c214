import type { Ballot, Vote } from '../../rules/workshop.ts'
import type { IconId } from '../parts/Icon.tsx'

/** The three votes in the order in which they are asked and shown, each with its sign. */
export const votesInOrder = ['agree', 'disagree', 'unknown'] as const satisfies readonly Vote[]
export const voteSigns = {
  agree: 'check',
  disagree: 'close',
  unknown: 'help',
} as const satisfies Record<Vote, IconId>

/** What a ballot says of a statement; undefined without one. */
export function voteIn(ballot: Ballot | undefined): Vote | undefined {
  return votesInOrder.find((vote) => vote === ballot?.choices['vote'])
}
