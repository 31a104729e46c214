import { newKey } from '../../client/settings.ts'
import { stepsOf, type StepName } from '../../rules/agenda.ts'
import { chanceFrom } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Joined, Started } from '../../rules/wire.ts'
import { post } from '../play/nodeLink.ts'
import { pause } from '../play/player.ts'
import { Someone } from './someone.ts'

/** A workshop with its facilitator, who is the first, and its people; each on a line of their own. */
export type Room = { workshop: string; code: string; all: Someone[] }

/** Begins a workshop over this address, and lets so many people in. */
export async function openRoom(url: string, people: number, seed: number): Promise<Room> {
  const key = newKey()
  const start = {
    key,
    agenda: 'council',
    language: 'nl',
    address: 'u',
    origin: false,
    rehearsal: false,
  }
  const { workshop, code } = await post<Started>(url, '/api/workshops', start)
  const all = [new Someone(url, 'f', { workshop, key }, chanceFrom(seed * 1000))]
  for (let n = 0; n < people; n++) all.push(await joinedBy(url, { code, n, seed }))
  await until('everybody is in', () => all.every(({ line, views }) => line === 'open' && views.own))
  return { workshop, code, all }
}

/** One more who comes in by the code. Seats are numbered in the order in which people come: the door and the table first. */
export async function joinedBy(url: string, { code, n, seed }: { code: string; n: number; seed: number }) {
  const key = newKey()
  const { workshop } = await post<Joined>(url, '/api/join', { key, entry: code, people: 1 })
  return new Someone(url, `s${n + 2}`, { workshop, key }, chanceFrom(seed * 1000 + n + 1))
}

const steps: readonly StepName[] = ['goldenTip', 'deal', 'link', 'privacyDialogue']

/** Goes to this step; cards are dealt on the way. */
export async function goTo({ all }: Room, name: (typeof steps)[number], persons = 8): Promise<void> {
  const [facilitator] = all
  await must(facilitator?.ask('freeze', { on: false }))
  const step = stepsOf('council').findIndex((one) => one.name === name)
  if (facilitator?.views.table?.step.name === name) return
  await must(facilitator?.ask('goTo', { step }))
  if (name === 'deal') await must(facilitator?.ask('dealCards', { persons }))
}

async function must(asked: ReturnType<Someone['ask']> | undefined): Promise<void> {
  const answer = await asked
  if (!answer || 'no' in answer) throw new Error(`chaos: ${JSON.stringify(answer)}`)
}

/** Waits for something; refuses, by throwing, when it does not come. */
export async function until(
  what: string,
  holds: () => unknown,
  patience: Milliseconds = 60_000,
): Promise<void> {
  const end = performance.now() + patience
  while (!holds()) {
    if (performance.now() > end) throw new Error(`chaos: waited in vain until ${what}`)
    await pause(10)
  }
}
