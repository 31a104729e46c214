import { newKey } from '../../client/settings.ts'
import { stepsOf, type AgendaName, type StepName } from '../../rules/agenda.ts'
import { chanceFrom } from '../../rules/chance.ts'
import type { MistakeCounts } from '../../rules/measure/mistakes.ts'
import type { ConsoleView, TableView } from '../../rules/view/views.ts'
import type { Started } from '../../rules/wire.ts'
import { post } from './nodeLink.ts'
import { comeIn, pause, sitDown, type Device, type Player, type Tally } from './player.ts'
import { conclude, lead, nothingSaid, withSaid, type Said } from './rehearsalLead.ts'
import { missing } from './rehearsalMissing.ts'
import {
  must,
  roundsFor,
  settled,
  until,
  type PlayableRound,
  type Room,
  type Wishes,
} from './rehearsalRoom.ts'

export type Outcome = Said & {
  ok: boolean
  /** What a whole workshop should have had, and this one had not; nothing when all is well. */
  missing: string[]
  agenda: AgendaName
  participants: number
  persons: number
  phases: StepName[]
  rounds: PlayableRound[]
  cards: number
  linked: number
  follow: number
  truth: number
  /** Words that somebody wrote, with the notes of the facilitator. */
  texts: number
  mistakes: MistakeCounts
  acts: number
  refusals: number
  seconds: number
}

/** What was true when the cards lay linked. */
export type Linked = Pick<ConsoleView, 'cardCount' | 'linked' | 'follow' | 'truth' | 'mistakes'> & {
  lying: number
}
export type Walked = Pick<Outcome, 'phases' | 'rounds' | 'texts'> & { said: Said; linked?: Linked }

/** Plays a whole workshop through real sockets, and tells how it went. */
export async function rehearsal(wishes: Wishes): Promise<Outcome> {
  const began = Date.now()
  const tally = { acts: 0, refusals: 0 }
  const room = await open(wishes, tally)
  try {
    const walked = await walk(room)
    const persons = room.facilitator.views.table?.persons ?? 0
    return {
      ...told(wishes, persons, walked),
      ...tally,
      seconds: Math.round((Date.now() - began) / 100) / 10,
    }
  } finally {
    room.players.forEach(({ stop }) => stop())
    room.facilitator.close()
  }
}

async function open(wishes: Wishes, tally: Tally): Promise<Room> {
  const { url, agenda, participants, seed } = wishes
  const key = newKey()
  const start = { key, agenda, language: 'nl', address: 'u', origin: false, rehearsal: false }
  const { workshop, code } = await post<Started>(url, '/api/workshops', start)
  const facilitator = sitDown(url, { workshop, key }, tally)
  const players: Player[] = []
  for (let n = 0; n < participants; n++) players.push(await comeIn(url, code, tally, chanceFrom(seed + n)))
  await until(
    'everybody is in',
    () => players.every(({ views }) => views.own && views.table) && facilitator.views.console !== undefined,
  )
  return { facilitator, players, wishes }
}

/** Every step of the agenda, and each round that is wished for as soon as it can be played. */
async function walk(room: Room): Promise<Walked> {
  const { agenda, rounds } = room.wishes
  const walked: Walked = { phases: ['welcome'], rounds: [], texts: 0, said: nothingSaid }
  await settled(room)
  for (const { name } of stepsOf(agenda).slice(1)) {
    await take(room, name, walked)
    if (name === 'link') Object.assign(walked, { linked: await linkedNow(room) })
    walked.phases.push(name)
    for (const round of roundsFor(name, rounds)) {
      await must(room.facilitator.ask('addRound', { round }), `plan ${round}`)
      await take(room, round, walked)
      walked.rounds.push(round)
    }
  }
  walked.texts = Object.keys(room.facilitator.views.console?.texts ?? {}).length
  return walked
}

/** The next step: to it, all that is done in it, and what was said. */
async function take(room: Room, name: StepName, walked: Walked): Promise<void> {
  const step = walked.phases.length + walked.rounds.length
  await must(room.facilitator.ask('goTo', { step }), `to ${name}`)
  await until(`all screens show ${name}`, () => screens(room).every((table) => table?.step.name === name))
  await lead(room, name)
  await settled(room)
  walked.said = withSaid(walked.said, await conclude(room, name))
}

function screens({ facilitator, players }: Room): (TableView | undefined)[] {
  return [facilitator, ...players].map(({ views }) => views.table)
}

/** The console is refreshed once a second: a moment later it tells what is true now. */
async function linkedNow({ facilitator: { views } }: { facilitator: Device }): Promise<Linked | undefined> {
  await pause(1500)
  const { console, table } = views
  if (!console || !table) return undefined
  const { cardCount, linked, follow, truth, mistakes } = console
  return { cardCount, linked, follow, truth, mistakes, lying: Object.keys(table.cards).length }
}

type Told = Omit<Outcome, keyof Tally | 'seconds'>

function told(wishes: Wishes, persons: number, walked: Walked): Told {
  const { agenda, participants } = wishes
  const { phases, rounds, texts, said, linked: at } = walked
  if (!at) throw new Error('The cards were never linked.')
  const { cardCount: cards, linked, follow, truth, mistakes } = at
  const gone = missing(wishes, persons, { ...walked, linked: at })
  const figures = { cards, linked, follow, truth, texts, mistakes }
  return {
    ok: gone.length === 0,
    missing: gone,
    agenda,
    participants,
    persons,
    phases,
    rounds,
    ...figures,
    ...said,
  }
}
