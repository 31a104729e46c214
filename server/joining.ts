import type { Refusal } from '../rules/refusals.ts'
import type { Milliseconds } from '../rules/units.ts'
import type { Join, Joined, Regain } from '../rules/wire.ts'
import { isInvitation } from './codes.ts'
import type { Entrance } from './entrance.ts'
import type { Paces } from './pace.ts'
import type { Report } from './report.ts'
import type { World } from './world.ts'

export type JoiningParts = { entrance: Entrance; paces: Paces; world: World; report: Report }

/** A code that does not open is answered after this time, however soon it was known. */
const refusalTakes: Milliseconds = 300
/** So long typed codes are refused once very many were wrong. */
const pause: Milliseconds = 60_000

/**
 * Joining, with a trip-wire: wrong codes are counted for everybody together, so that whoever guesses from
 * many addresses gets no further. Invitations cannot be guessed and always work. Once the wire was tripped a typed code
 * opens a workshop only from a network in which somebody of that workshop is, a class on one wifi with its teacher for
 * instance: whoever trips it on purpose keeps no class out, and has nothing to guess there.
 */
export function joiningAt({
  entrance,
  paces,
  world,
  report,
}: JoiningParts): (asked: Join, network: string) => Promise<Joined | Refusal> {
  let pausedUntil: Milliseconds = 0
  const count = () => {
    if (paces.guessing.take('everybody', entrance.odds())) return
    pausedUntil = world.now() + pause
    report('tripWire')
  }
  return async (asked, network) => {
    const isTyped = !isInvitation(asked.entry)
    const begun = world.now()
    if (isTyped && begun < pausedUntil && !entrance.isNear(asked.entry, network)) return 'too-fast'
    const answer = await entrance.join(asked)
    if (answer !== 'no-entry') return answer
    if (isTyped) count()
    await world.wait(begun + refusalTakes - world.now())
    return answer
  }
}

/** A kept key cannot be guessed; one that opens nothing takes as long as a code that does not. */
export function regainingAt({ entrance, world }: JoiningParts): (asked: Regain) => Promise<Joined | Refusal> {
  return async (asked) => {
    const begun = world.now()
    const answer = entrance.regain(asked)
    if (answer === 'no-entry') await world.wait(begun + refusalTakes - world.now())
    return answer
  }
}
