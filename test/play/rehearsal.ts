import { newKey } from '../../client/settings.ts'
import { stepsOf, type AgendaName, type StepName } from '../../rules/agenda.ts'
import { chanceFrom } from '../../rules/chance.ts'
import { ghostNumber, type Slip } from '../../rules/ghost.ts'
import type { MistakeCounts } from '../../rules/measure/mistakes.ts'
import type { ConsoleView, TableView } from '../../rules/view/views.ts'
import type { Started } from '../../rules/wire.ts'
import { post } from './nodeLink.ts'
import { comeIn, pause, sitDown, type Device, type Player, type Tally } from './player.ts'

export type Wishes = {
  agenda: AgendaName
  participants: number
  persons?: number
  slips: number
  seed: number
  url: string
}
export type Outcome = {
  ok: boolean
  agenda: AgendaName
  participants: number
  persons: number
  phases: StepName[]
  cards: number
  linked: number
  follow: number
  truth: number
  mistakes: MistakeCounts
  acts: number
  refusals: number
  seconds: number
}

type Room = { facilitator: Device; players: Player[]; wishes: Wishes }
/** What was true when the cards lay linked. */
type Linked = Pick<ConsoleView, 'cardCount' | 'linked' | 'follow' | 'truth' | 'mistakes'> & { lying: number }

/** Plays a whole workshop through real sockets, and tells how it went. */
export async function rehearsal(wishes: Wishes): Promise<Outcome> {
  const began = Date.now()
  const tally = { acts: 0, refusals: 0 }
  const room = await open(wishes, tally)
  try {
    const { phases, linked } = await walk(room)
    const persons = room.facilitator.views.table?.persons ?? 0
    return {
      ...told(wishes, persons, phases, linked),
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

async function walk(room: Room): Promise<{ phases: StepName[]; linked: Linked | undefined }> {
  const phases: StepName[] = ['welcome']
  let linked: Linked | undefined
  await settled(room)
  for (const [step, { name }] of stepsOf(room.wishes.agenda).entries()) {
    if (step === 0) continue
    await must(room.facilitator.ask('goTo', { step }), `to ${name}`)
    await until(`all screens show ${name}`, () => screens(room).every((table) => table?.step.name === name))
    await lead(room, name)
    await settled(room)
    if (name === 'link') linked = await linkedNow(room)
    phases.push(name)
  }
  return { phases, linked }
}

/** What a facilitator does in a step, besides waiting. */
async function lead({ facilitator, players, wishes }: Room, name: StepName): Promise<void> {
  const console = facilitator.views.console
  if (name === 'deal') {
    const persons = wishes.persons ?? console?.personsProposed ?? 0
    await must(facilitator.ask('dealCards', { persons }), `deal ${persons} persons`)
    await until('everybody has a person', () =>
      players.every(({ views }) => Object.keys(views.own?.persons ?? {}).length > 0),
    )
    giveSlips(players, wishes.slips)
  }
  if (name === 'order') await must(facilitator.ask('sortRows', { by: 'age' }), 'sort')
  if (name === 'discover') await must(facilitator.ask('choose', { variable: 'workHistory' }), 'choose')
  if (name === 'reveal')
    for (const { id, planned } of console?.slides ?? [])
      if (planned) await must(facilitator.ask('showSlide', { slide: id }), `slide ${id}`)
}

const kinds = ['nameLeft', 'inconsistent', 'wrongPerson', 'leakBirth', 'clash'] as const

/** One slip for each of the first persons; all who share a person make the same one. The last person never slips. */
function giveSlips(players: Player[], slips: number): void {
  const persons = [...new Set(players.flatMap(personsOf))]
  const innocent = ghostNumber(persons.at(-1) ?? 'p1')
  for (const player of players) {
    const place = persons.findIndex((person) => personsOf(player).includes(person))
    const kind = kinds[place % kinds.length]
    if (kind && place < slips) player.slip = slipOf(kind, innocent)
  }
}

function slipOf(kind: (typeof kinds)[number], pseudonym: string): Slip {
  return kind === 'wrongPerson' || kind === 'clash' ? { kind, pseudonym } : { kind }
}

function personsOf({ views }: Player): string[] {
  return Object.keys(views.own?.persons ?? {})
}

/** Nobody has anything left to do, nobody's stand-in either, and the screens have come to rest. */
async function settled({ facilitator, players, wishes }: Room): Promise<void> {
  const quiet = () => players.every((player) => player.quiet()) && standInsDone(facilitator, wishes)
  for (let times = 0; times < 3; times++) {
    await until('nobody has anything left to do', quiet)
    await pause(120)
    if (!quiet()) times = -1
  }
}

/** In these two steps the server's own simulated participants work too; only slips leave a name. */
function standInsDone({ views: { console, table } }: Device, { slips }: Wishes): boolean {
  if (table?.step.name === 'pseudonymise') return (console?.namesLeft ?? 1) <= Math.ceil(slips / kinds.length)
  return table?.step.name !== 'collect' || console?.notHandedIn === 0
}

function screens({ facilitator, players }: Room): (TableView | undefined)[] {
  return [facilitator, ...players].map(({ views }) => views.table)
}

/** The console is refreshed once a second: a moment later it tells what is true now. */
async function linkedNow({ facilitator: { views } }: Room): Promise<Linked | undefined> {
  await pause(1500)
  const { console, table } = views
  if (!console || !table) return undefined
  const { cardCount, linked, follow, truth, mistakes } = console
  return { cardCount, linked, follow, truth, mistakes, lying: Object.keys(table.cards).length }
}

function told(
  { agenda, participants, slips }: Wishes,
  persons: number,
  phases: StepName[],
  at?: Linked,
): Omit<Outcome, keyof Tally | 'seconds'> {
  if (!at) throw new Error('The cards were never linked.')
  const { cardCount: cards, linked, follow, truth, mistakes, lying } = at
  const found = Object.values(mistakes).reduce((sum, count) => sum + count, 0)
  const ok =
    follow === 1 &&
    found === slips &&
    lying === cards &&
    cards === persons * 10 &&
    phases.length === stepsOf(agenda).length
  return { ok, agenda, participants, persons, phases, cards, linked, follow, truth, mistakes }
}

async function must(asked: ReturnType<Device['ask']>, what: string): Promise<void> {
  const answer = await asked
  if ('no' in answer) throw new Error(`${what}: ${answer.no}`)
}

/** Waits for something; refuses, by throwing, after a minute and a half. */
async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 90_000) throw new Error(`Waited in vain until ${what}.`)
    await pause(20)
  }
}
