import type { Refusal } from '../rules/refusals.ts'
import type { Hello, Join } from '../rules/wire.ts'
import { isInvitation } from './codes.ts'
import type { Entrance } from './entrance.ts'
import type { Pace, Paces } from './pace.ts'

/** By which pace something is looked at that was asked from a network, and under which name. */
export type Paced<T> = (asked: T | undefined, network: string) => readonly [Pace, string]

export function byNetwork(pace: Pace): Paced<unknown> {
  return (_asked, network) => [pace, network]
}

/** Whoever guesses codes keeps nobody out who has an invitation, which nobody guesses. */
export function byEntry({ joining, inviting }: Pick<Paces, 'joining' | 'inviting'>): Paced<Join> {
  return (asked, network) => [asked && isInvitation(asked.entry) ? inviting : joining, network]
}

/** Whose key opens a seat is paced by that: a neighbour without one does not keep them from erasing their workshop. */
export function bySeat(
  { enter }: Pick<Entrance, 'enter'>,
  granting: Pace,
): Paced<Pick<Hello, 'workshop' | 'key'>> {
  return (asked, network) => {
    const found = asked ? enter(asked) : 'gone'
    return [granting, typeof found === 'string' ? network : `${found.room.workshop.id}/${found.seat}`]
  }
}

/** The answer of `work`, when it does not come too fast. With `only refusals` what is granted is not counted. */
export async function atPace(
  [pace, name]: readonly [Pace, string],
  counted: 'always' | 'only refusals',
  work: () => Promise<object | Refusal>,
): Promise<object | Refusal> {
  if (!pace.take(name)) return 'too-fast'
  const answer = await work()
  if (counted === 'only refusals' && typeof answer !== 'string') pace.giveBack(name)
  return answer
}
