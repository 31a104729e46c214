import { chanceFrom, seedOf } from '../rules/chance.ts'
import type { Deck } from '../rules/deck.ts'
import { kept, knownOf, play } from '../rules/play.ts'
import type { Given } from '../rules/rule.ts'
import type { Milliseconds } from '../rules/units.ts'
import type { Answer } from '../rules/wire.ts'
import type { SeatId, Workshop } from '../rules/workshop.ts'
import { change } from './change.ts'
import type { Entry } from './store/store.ts'

/** An act as it reaches a room: nothing of it is checked but whose it is. */
export type Asked = {
  seat: SeatId | 'door'
  act: string
  carried: unknown
  /** The how-manieth act of which client of the seat; absent where nothing is ever repeated. */
  from?: { client: string; n: number }
  ghost?: true
  /** What was in the hands of others when it arrived. */
  held?: ReadonlySet<string>
}

/** What became of an act: the workshop after it, and the entry to be kept; none when nothing changed. */
type Judged = { answer: Answer; workshop: Workshop; entry?: Entry }

/** What became of many, one after the other; `unsaved` are the answers in case the entries cannot be kept. */
export type JudgedAll = { answers: Answer[]; unsaved: Answer[]; workshop: Workshop; entries: Entry[] }

/** Plays acts one after the other over a workshop. A bug in one is handed to `failed`, and refused. */
export function judgeAll(
  workshop: Workshop,
  all: readonly Asked[],
  given: { deck: Deck; at: Milliseconds; failed: (asked: Asked, error: unknown) => void },
): JudgedAll {
  const result: JudgedAll = { answers: [], unsaved: [], workshop, entries: [] }
  for (const asked of all) {
    const judged = judgeSafely(result.workshop, asked, given)
    result.workshop = judged.workshop
    result.answers.push(judged.answer)
    // Only what was kept in an earlier commit does not hang on this one.
    const hangs = 'ok' in judged.answer && !knownBefore(workshop, asked)
    result.unsaved.push(hangs ? { no: 'not-saved' } : judged.answer)
    if (judged.entry) result.entries.push(judged.entry)
  }
  return result
}

function judgeSafely(workshop: Workshop, asked: Asked, given: Parameters<typeof judgeAll>[2]): Judged {
  try {
    return judge(workshop, asked, given)
  } catch (error) {
    given.failed(asked, error)
    return { answer: { no: 'not-now' }, workshop }
  }
}

/** Plays an act that is new; one that was kept before is fine as it is. Refusals are answers, bugs are thrown. */
function judge(workshop: Workshop, asked: Asked, { deck, at }: { deck: Deck; at: Milliseconds }): Judged {
  const before = knownBefore(workshop, asked)
  if (before) return { answer: before === 'played' ? { ok: true } : { no: 'not-now' }, workshop }
  const { seat, act, carried, from } = asked
  // Chance follows from the state, so that the same act on the same state has the same outcome.
  const chance = chanceFrom(seedOf(workshop.seed, workshop.seq))
  const played = play(workshop, seat, act, carried, { at, chance, deck, ...givenWith(asked) })
  if (typeof played === 'string') return { answer: { no: played }, workshop }
  const after = from ? kept(played, seat, from.client, from.n) : played
  const entry = {
    seq: after.seq,
    seat,
    act,
    at,
    change: change(workshop, after) ?? {},
    ...(from && { from }),
  }
  return { answer: { ok: true }, workshop: after, entry }
}

function givenWith({ ghost, held }: Asked): Pick<Given, 'ghost' | 'isHeld'> {
  return { ...(ghost && { ghost }), ...(held && { isHeld: (thing) => held.has(thing) }) }
}

function knownBefore({ seats }: Workshop, { seat: id, from }: Asked): ReturnType<typeof knownOf> {
  const seat = Object.hasOwn(seats, id) ? seats[id] : undefined
  return seat && from && knownOf(seat, from.client, from.n)
}
