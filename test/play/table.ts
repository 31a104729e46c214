import type { ActName, Carried } from '../../rules/acts/index.ts'
import type { AgendaName, StepName } from '../../rules/agenda.ts'
import { begin, facilitatorSeat } from '../../rules/begin.ts'
import { chanceFrom, seedOf } from '../../rules/chance.ts'
import { ghost, type Manner, type Slip } from '../../rules/ghost.ts'
import type { Words } from '../../rules/ghostWords.ts'
import { play } from '../../rules/play.ts'
import type { Refusal } from '../../rules/refusals.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { playingSeats } from '../../rules/who.ts'
import { stepOf, type SeatId, type Settings, type Workshop } from '../../rules/workshop.ts'
import { deck } from './deck.ts'

export const settings: Settings = {
  deck: 'rotterdam',
  variant: 'classic',
  agenda: 'lesson',
  language: 'nl',
  address: 'u',
  origin: false,
  rehearsal: false,
}

const beginning = {
  id: 'workshop1',
  code: 'KAART2',
  invite: 'an-invitation-of-the-qr',
  facilitatorKey: 'key-f',
  at: 0,
}

/** A new workshop that nobody has joined yet. */
export function begun(more: Partial<Settings> = {}, seed = 1): Workshop {
  return begin({ ...beginning, seed, settings: { ...settings, ...more } })
}

/** What is handed in with the next act of this workshop. */
export function givenFor(workshop: Workshop) {
  return { at: workshop.lastActAt + 1000, chance: chanceFrom(seedOf(workshop.seed, workshop.seq)), deck }
}

/** Asks one act, and tells what became of it. */
export function asked<A extends ActName>(
  workshop: Workshop,
  who: SeatId | 'door',
  act: A,
  carried: Carried<A>,
): Workshop | Refusal {
  return play(workshop, who, act, carried, givenFor(workshop))
}

/** Plays one act that must succeed. */
export function played<A extends ActName>(
  workshop: Workshop,
  who: SeatId | 'door',
  act: A,
  carried: Carried<A>,
): Workshop {
  const next = asked(workshop, who, act, carried)
  if (typeof next === 'string') throw new Error(`${who} ${act}: ${next}`)
  return next
}

/** The same by the facilitator. */
export function led<A extends ActName>(workshop: Workshop, act: A, carried: Carried<A>): Workshop {
  return played(workshop, facilitatorSeat, act, carried)
}

/** So many participants come in. */
export function joined(workshop: Workshop, participants: number): Workshop {
  return Array.from({ length: participants }).reduce<Workshop>(
    (filled, _, n) => played(filled, 'door', 'join', { key: `key-${n}`, people: 1 }),
    workshop,
  )
}

/** To the step with this name; refuses one that the agenda lacks. */
export function goneTo(workshop: Workshop, name: StepName): Workshop {
  const step = workshop.agenda.findIndex((one) => one.name === name)
  if (step < 0) throw new Error(`no step ${name}`)
  return led(workshop, 'goTo', { step })
}

/** Everybody does what there is to do in this step, in turns, until it is quiet. */
export function doneByAll(workshop: Workshop, slips: Record<SeatId, Slip> = {}, words?: Words): Workshop {
  const chance = chanceFrom(workshop.seed)
  const mannerOf = (slip?: Slip): Manner => ({ ...(slip && { slip }), ...(words && { words }) })
  for (let now = workshop; ;) {
    const next = playingSeats(now).reduce(
      (before, [seat]) => moved(before, seat, chance, mannerOf(slips[seat])),
      now,
    )
    if (next === now) return now
    now = next
  }
}

function moved(
  workshop: Workshop,
  seat: SeatId,
  chance: ReturnType<typeof chanceFrom>,
  manner: Manner,
): Workshop {
  const move = ghost(tableView(workshop, deck), ownView(workshop, seat), chance, manner)
  if (!move) return workshop
  const next = play(workshop, seat, move.act, move.carried, { ...givenFor(workshop), ghost: true })
  if (typeof next === 'string') throw new Error(`${seat} ${move.act}: ${next}`)
  return next
}

export type Setting = {
  agenda?: AgendaName
  participants?: number
  persons?: number
  tables?: number
  slips?: Record<SeatId, Slip>
  seed?: number
}

/** A workshop played up to the start of a step; everybody did what the steps before asked. */
export function workshopAt(
  name: StepName,
  { agenda = 'lesson', participants = 4, persons = 4, tables = 1, slips = {}, seed = 1 }: Setting = {},
): Workshop {
  let now = joined(begun({ agenda }, seed), participants)
  while (stepOf(now).name !== name) {
    now = led(now, 'goTo', { step: now.step + 1 })
    if (stepOf(now).name === 'deal') now = led(now, 'dealCards', { persons, tables })
    if (stepOf(now).name !== name) now = doneByAll(now, slips)
  }
  return now
}
