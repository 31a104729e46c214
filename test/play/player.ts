import { connect } from '../../client/connection.ts'
import { newClient, newKey, type Seat } from '../../client/settings.ts'
import type { ActName, Carried, Move } from '../../rules/acts/index.ts'
import type { Chance } from '../../rules/chance.ts'
import { ghost, type Slip } from '../../rules/ghost.ts'
import { wordsOf } from '../../rules/ghostWords.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Views } from '../../rules/view/views.ts'
import type { Answer, Joined } from '../../rules/wire.ts'
import { deck } from './deck.ts'
import { nodeLink, post } from './nodeLink.ts'

/** What simulated participants say. */
const words = wordsOf(deck, 'nl')

/** Between two acts of one simulated participant: quicker than a person, slower than a flood. */
const thinking: Milliseconds = 80

/** What everybody together did, counted. */
export type Tally = { acts: number; refusals: number }

/** Somebody at a device: what it sees, and how it asks. */
export type Device = {
  views: Partial<Views>
  ask: <A extends ActName>(act: A, carried: Carried<A>) => Promise<Answer>
  close: () => void
}

/** Sits a device down on a seat. */
export function sitDown(url: string, seat: Seat, tally: Tally): Device {
  const views: Partial<Views> = {}
  const line = connect({
    open: (client) => nodeLink(url, seat, client),
    client: newClient(),
    later: (run, after) => {
      const timer = setTimeout(run, after)
      return () => clearTimeout(timer)
    },
    onShown: (audience, view) => void Object.assign(views, { [audience]: view }),
    onLine: () => {},
  })
  return { views, ask: (act, carried) => counted(tally, line.act(act, carried)), close: line.close }
}

async function counted(tally: Tally, asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked
  if ('ok' in answer) tally.acts += 1
  else tally.refusals += 1
  return answer
}

/** A participant that plays by itself until it is stopped. */
export type Player = Device & { slip?: Slip; quiet: () => boolean; stop: () => void }

/** Lets somebody in by the code, and lets the brain of simulated participants play. */
export async function comeIn(url: string, code: string, tally: Tally, chance: Chance): Promise<Player> {
  const key = newKey()
  const { workshop } = await post<Joined>(url, '/api/join', { key, entry: code, people: 1 })
  const device = sitDown(url, { workshop, key }, tally)
  const player: Player = { ...device, quiet: () => next(player, chance) === undefined, stop: () => {} }
  const life = { over: false }
  player.stop = () => {
    life.over = true
    device.close()
  }
  void live(player, chance, life)
  return player
}

async function live(player: Player, chance: Chance, life: { over: boolean }): Promise<void> {
  while (!life.over) {
    await pause(thinking)
    await makeMove(player, next(player, chance))
  }
}

/** Asks the act that was chosen, if there is one. */
async function makeMove(player: Player, move: Move | undefined): Promise<void> {
  if (move) await player.ask(move.act, move.carried)
}

function next({ views: { table, own }, slip }: Player, chance: Chance): Move | undefined {
  return table && own ? ghost(table, own, chance, { words, ...(slip && { slip }) }) : undefined
}

export function pause(time: Milliseconds): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time))
}
