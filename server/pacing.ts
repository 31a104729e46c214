import type { Refusal } from '../rules/refusals.ts'
import type { Hello, Join } from '../rules/wire.ts'
import { isInvitation } from './codes.ts'
import type { Entrance } from './entrance.ts'
import type { Pace, Paces } from './pace.ts'

/** One that was taken of a pace under a name, which can be given back. */
export type Taken = { giveBack: () => void }
/** Takes one for something that was asked from a network; undefined when it comes too fast. */
export type Paced<T> = (asked: T | undefined, network: string) => Taken | undefined

export function byNetwork(pace: Pace): Paced<unknown> {
  return (_asked, network) => takenOf(pace, network)
}

/**
 * Whoever guesses codes keeps nobody out who has an invitation, which nobody guesses. And where very many mistype, as
 * when five classes have one address, codes still open the workshops of which somebody is there; what opens none is
 * refused unread, but counted.
 */
export function byEntry(
  { joining, inviting, nearby }: Pick<Paces, 'joining' | 'inviting' | 'nearby'>,
  { isNear }: Pick<Entrance, 'isNear'>,
): Paced<Join> {
  return (asked, network) => {
    if (asked && isInvitation(asked.entry)) return takenOf(inviting, network)
    const taken = takenOf(joining, network)
    if (taken || !asked) return taken
    const near = takenOf(nearby, network)
    return near && isNear(asked.entry, network) ? near : undefined
  }
}

/** Whose key opens a seat is paced by that: a neighbour without one does not keep them from erasing their workshop. */
export function bySeat(
  { enter }: Pick<Entrance, 'enter'>,
  granting: Pace,
): Paced<Pick<Hello, 'workshop' | 'key'>> {
  return (asked, network) => {
    const found = asked ? enter(asked) : 'gone'
    return takenOf(granting, typeof found === 'string' ? network : `${found.room.workshop.id}/${found.seat}`)
  }
}

/** The answer of `work`, when it does not come too fast. With `only refusals` what is granted is not counted. */
export async function atPace(
  taken: Taken | undefined,
  counted: 'always' | 'only refusals',
  work: () => Promise<object | Refusal>,
): Promise<object | Refusal> {
  if (!taken) return 'too-fast'
  const answer = await work()
  if (counted === 'only refusals' && typeof answer !== 'string') taken.giveBack()
  return answer
}

function takenOf(pace: Pace, name: string): Taken | undefined {
  return pace.take(name) ? { giveBack: () => pace.giveBack(name) } : undefined
}
