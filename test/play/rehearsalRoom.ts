import { rounds as allRounds, type AgendaName, type Round, type StepName } from '../../rules/agenda.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { Device, Player } from './player.ts'
import { pause } from './player.ts'
import { namesLeft } from './rehearsalSlips.ts'

/** The extra rounds that can be played. */
export const playableRounds = allRounds
export type PlayableRound = Round

/** Two of them need the cards on the table, two tell what is real. */
const roundsAfter: Partial<Record<StepName, readonly Round[]>> = {
  discover: ['dataQuality', 'reidentification'],
  reveal: ['profile', 'selection'],
}

/** The rounds that are wished for and come right after this step. */
export function roundsFor(name: StepName, wished: readonly PlayableRound[]): readonly PlayableRound[] {
  return (roundsAfter[name] ?? []).filter((round) => wished.includes(round))
}

export type Wishes = {
  agenda: AgendaName
  participants: number
  persons?: number
  slips: number
  seed: number
  url: string
  /** Which extra rounds are played, each as soon as it can be. */
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

/** Waits until something holds on the screens of everybody. */
export async function onAll(room: Room, what: string, holds: (table: TableView) => boolean): Promise<void> {
  const all = [room.facilitator, ...room.players]
  await until(what, () => all.every(({ views }) => views.table !== undefined && holds(views.table)))
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
