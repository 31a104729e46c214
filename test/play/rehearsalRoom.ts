import type { AgendaName } from '../../rules/agenda.ts'
import type { Device, Player } from './player.ts'
import { pause } from './player.ts'
import { namesLeft } from './rehearsalSlips.ts'

/** The extra rounds that can be played. */
export const playableRounds = ['selection'] as const
export type PlayableRound = (typeof playableRounds)[number]

export type Wishes = {
  agenda: AgendaName
  participants: number
  persons?: number
  slips: number
  seed: number
  url: string
  /** Which extra rounds are played after the reveal. */
  rounds: readonly PlayableRound[]
}

export type Room = { facilitator: Device; players: Player[]; wishes: Wishes }

/** Nobody has anything left to do, nobody's stand-in either, and the screens have come to rest. */
export async function settled({ facilitator, players, wishes }: Room): Promise<void> {
  const quiet = () => players.every((player) => player.quiet()) && standInsDone(facilitator, wishes)
  for (let times = 0; times < 3; times++) {
    await until('nobody has anything left to do', quiet)
    await pause(120)
    if (!quiet()) times = -1
  }
}

/** In these two steps the server's own simulated participants work too; only slips leave a name. */
function standInsDone({ views: { console, table } }: Device, { slips }: Wishes): boolean {
  if (table?.step.name === 'pseudonymise') return (console?.namesLeft ?? 1) <= namesLeft(slips)
  return table?.step.name !== 'collect' || console?.notHandedIn === 0
}

/** An act that has to succeed. */
export async function must(asked: ReturnType<Device['ask']>, what: string): Promise<void> {
  const answer = await asked
  if ('no' in answer) throw new Error(`${what}: ${answer.no}`)
}

/** Waits for something; refuses, by throwing, after a minute and a half. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 90_000) throw new Error(`Waited in vain until ${what}.`)
    await pause(20)
  }
}
