import type { AgendaName } from '../../rules/agenda.ts'
import type { Chance } from '../../rules/chance.ts'
import type { Refusal } from '../../rules/refusals.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Device } from './device.ts'
import { badMove, leadMove, participantMove, type AnyMove, type Nonce } from './moves.ts'
import type { Doors } from './server.ts'
import type { Time } from './time.ts'

/** So long somebody waits for an answer over HTTP. */
const patience: Milliseconds = 10_000

/** Answers after which somebody presses once more. */
const passing: readonly Refusal[] = ['not-saved', 'too-fast']

export type Asking = { time: Time; chance: Chance; doors: () => Doors | undefined; isDown: () => boolean }

/** Asks over HTTP, again and again until there is an answer: request and answer travel, and may get lost. */
export async function askUntil<T extends object>(
  parts: Asking,
  work: (doors: Doors) => Promise<T | string>,
  isOver: () => boolean,
): Promise<T | string> {
  while (!isOver()) {
    const answer = await askOnce(parts, work)
    if (answer !== undefined && !passing.some((no) => no === answer)) return answer
    await pause(parts.time, parts.chance.whole(300, 1500))
  }
  return 'over'
}

function askOnce<T>(
  parts: Asking,
  work: (doors: Doors) => Promise<T | string>,
): Promise<T | string | undefined> {
  const { time, chance } = parts
  return new Promise((resolve) => {
    time.after(patience, () => resolve(undefined))
    time.after(chance.whole(1, 60), () => {
      const doors = parts.isDown() ? undefined : parts.doors()
      const told = (answer: T | string) => {
        if (chance.whole(0, 9) > 0) time.after(chance.whole(1, 60), () => resolve(answer))
      }
      if (doors) void work(doors).then(told)
      else time.after(100, () => resolve(undefined))
    })
  })
}

export function pause(time: Time, wait: Milliseconds): Promise<void> {
  return new Promise((resolve) => time.after(wait, resolve))
}

export type Playing = { time: Time; chance: Chance; nonce: Nonce; isOver: () => boolean }

/** A participant, for as long as the workshop lasts: now and then impatient. */
export async function plays(device: Device, { time, chance, nonce, isOver }: Playing): Promise<void> {
  const [most, patient] = chance.pick([[2, 3] as const, [2, 3] as const, [5, 0] as const])
  while (!isOver()) {
    await pause(time, chance.whole(200, 2000))
    const { table, own } = device.views
    if (isOver() || !table || !own || device.isEnded) continue
    handle(device, chance)
    if (device.waiting > most || (device.waiting > 0 && chance.whole(0, patient) > 0)) continue
    for (let n = chance.pick([1, 1, 1, 1, most]); n > 0; n -= 1)
      put(device, participantMove({ table, own }, chance, nonce))
  }
}

/** A pointer that comes and goes, and drags something. */
function handle(device: Device, chance: Chance): void {
  const { table } = device.views
  const cards = Object.keys(table?.cards ?? {})
  const at = Object.keys(table?.tables ?? {})[0]
  if (cards.length === 0 || at === undefined) return
  const dice = chance.whole(0, 5)
  if (dice === 0) device.hand([])
  else if (dice < 4) device.hand([at, chance.whole(0, 300), chance.whole(0, 300), chance.pick(cards)])
}

export type Leading = Playing & { agenda: AgendaName; last: Milliseconds }

/** A facilitator: some of the steps, one after the other, and much that is not planned. */
export async function leads(device: Device, parts: Leading): Promise<void> {
  const { time, chance, isOver, last } = parts
  let goesOnAt = time.now + chance.whole(800, 2500)
  while (!isOver() && time.now < last) {
    await pause(time, chance.whole(200, 1500))
    const { table, own, console } = device.views
    if (isOver() || !table || !own || !console || device.isEnded || device.waiting > 1) continue
    if (time.now >= goesOnAt) {
      goesOnAt = time.now + chance.whole(1000, 4000)
      goOn(device, chance)
    } else if (chance.whole(0, 30) === 0) put(device, badMove(chance))
    else put(device, dealt(device) ?? leadMove({ table, own, console }, chance))
  }
}

/** A step further, or some; where nothing was dealt yet it is dealt as proposed. */
function goOn(device: Device, chance: Chance): void {
  const { console } = device.views
  if (!console) return
  const left = console.agenda.length - 1 - console.step
  if (left <= 0) return
  const step = console.step + Math.min(left, chance.pick([1, 1, 1, 2, 3]))
  put(device, { act: 'goTo', carried: { step } })
}

function dealt({ views: { console, table } }: Device): AnyMove | undefined {
  if (table?.step.name !== 'deal' || !console || console.dealt) return undefined
  return { act: 'dealCards', carried: { persons: 4 } }
}

function put(device: Device, move: AnyMove | undefined): void {
  if (move) device.ask(move.act, move.carried)
}
