import { signs } from '../rules/signs.ts'
import type { Milliseconds } from '../rules/units.ts'
import type { PairingKind } from '../rules/wire.ts'
import type { SeatId } from '../rules/workshop.ts'
import { entryAsWritten, pairingLength } from './codes.ts'
import { hashOf } from './keys.ts'
import type { World } from './world.ts'

/** What a pairing code opens: a further screen of the facilitator who asked for it, or a seat beside theirs. */
export type Pairing = { workshop: string; seat: SeatId; kind: PairingKind }
type Kept = Pairing & {
  until: Milliseconds
  /** The hash of the key that it was used for: whoever asks again, because the answer was lost, gets the same. */
  usedFor?: string
}

/** A code is typed over within this time, or asked anew. */
export const pairingLasts: Milliseconds = 300_000
/** So many can be open for one workshop; the oldest gives way. */
const mostOpen = 8

/** The pairing codes of all workshops: in memory only, and there only as hashes. */
export class Pairings {
  readonly #world: Pick<World, 'now' | 'word'>
  readonly #kept = new Map<string, Kept>()

  constructor(world: Pick<World, 'now' | 'word'>) {
    this.#world = world
  }

  /** A new code for this. */
  open(pairing: Pairing): string {
    this.#forget()
    const own = [...this.#kept].filter(([, { workshop }]) => workshop === pairing.workshop)
    const [oldest] = own.length < mostOpen ? [] : own
    if (oldest) this.#kept.delete(oldest[0])
    const code = this.#world.word(pairingLength, signs)
    this.#kept.set(hashOf(code), { ...pairing, until: this.#world.now() + pairingLasts })
    return code
  }

  /** The workshop that a code is for; it is not used by that. */
  of(typed: string): string | undefined {
    return this.#kept.get(hashOf(entryAsWritten(typed)))?.workshop
  }

  /** What a code opens for who brings this key: once, and within its time. */
  use(typed: string, key: string): Pairing | undefined {
    this.#forget()
    const kept = this.#kept.get(hashOf(entryAsWritten(typed)))
    const usedFor = hashOf(key)
    if (!kept || (kept.usedFor !== undefined && kept.usedFor !== usedFor)) return undefined
    kept.usedFor = usedFor
    return kept
  }

  #forget(): void {
    const now = this.#world.now()
    for (const [hash, { until }] of this.#kept) if (until <= now) this.#kept.delete(hash)
  }
}

/** Whether this was typed as a pairing code, and not as the code of the big screen. */
export function isPairing(entry: string): boolean {
  return entryAsWritten(entry).length === pairingLength
}
