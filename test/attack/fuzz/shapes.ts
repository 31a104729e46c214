import * as v from 'valibot'

import { newKey } from '../../../client/settings.ts'
import type { Chance } from '../../../rules/chance.ts'
import { refusals } from '../../../rules/refusals.ts'
import {
  fileShape,
  grantShape,
  joinShape,
  pairingShape,
  regainShape,
  startShape,
} from '../../../rules/wire.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { lookingAt } from '../../../server/saving.ts'
import { aHouse, deck } from '../../server/house.ts'
import { askFrom, type Known } from './asks.ts'
import { faultsOf } from './soundness.ts'
import { toTheEnd } from './walk.ts'

type House = Awaited<ReturnType<typeof aHouse>>
type Work = (body: unknown) => Promise<object | string>

/** A question that is answered only when it has this shape, as over http. */
function answering<S extends v.GenericSchema>(
  shape: S,
  work: (asked: v.InferOutput<S>) => Promise<object | string> | object | string,
): Work {
  return async (body) => {
    const read = v.safeParse(shape, body)
    return read.success ? work(read.output) : 'wrong-shape'
  }
}

function worksIn({ entrance }: House): Readonly<Record<string, Work>> {
  const hello = v.pick(grantShape, ['workshop', 'key'])
  return {
    '/api/workshops': answering(startShape, (asked) => entrance.start(asked)),
    '/api/join': answering(joinShape, (asked) => entrance.join(asked)),
    '/api/regain': answering(regainShape, (asked) => entrance.regain(asked)),
    '/api/pairings': answering(pairingShape, (asked) => entrance.pair(asked)),
    '/api/keys': answering(grantShape, (asked) => entrance.grant(asked)),
    '/api/save': answering(hello, (asked) => entrance.save(asked)),
    '/api/erase': answering(hello, (asked) => entrance.erase(asked)),
    '/api/files': answering(fileShape, (asked) => lookingAt(new Map([[deck.id, deck]]), entrance)(asked)),
  }
}

/** Asks so many questions of a house in memory; what it answers that nobody has words for, and how often it said yes. */
export async function fuzzShapes(count: number, chance: Chance) {
  const house = await aHouse()
  const works = worksIn(house)
  const lead = newKey()
  const start = {
    key: lead,
    agenda: 'lesson',
    language: 'nl',
    address: 'u',
    origin: false,
    rehearsal: false,
  } as const
  const started = await house.entrance.start(start)
  if (typeof started === 'string') throw new Error(started)
  const known: Known = { ...started, key: newKey(), lead, seats: ['t', 'f', 's2'] }
  await house.entrance.join({ entry: started.code, key: known.key, people: 1 })
  const faults: string[] = []
  let answered = 0
  const found = [started.workshop]
  for (let n = 0; n < count; n++) {
    const { path, body = '' } = askFrom(known, newKey(), chance)
    const answer = await works[path]?.(parsed(body))
    if (typeof answer === 'object') {
      answered += 1
      if ('code' in answer && 'workshop' in answer) found.push(String(answer.workshop))
    } else if (answer !== undefined && !refusals.some((word) => word === answer)) faults.push(answer)
  }
  for (const id of found) faults.push(...unsound(house.rooms.find(id)?.workshop))
  return { faults, answered, workshops: found.length, reports: house.reports }
}

/** What is wrong with a workshop that began, or with its way to the end. */
function unsound(workshop: Workshop | undefined): string[] {
  if (!workshop) return ['a workshop that began is not there']
  const { workshop: last, isEnd } = toTheEnd(workshop)
  return [
    ...faultsOf(workshop, deck),
    ...faultsOf(last, deck),
    ...(isEnd ? [] : ['it cannot be brought to its end']),
  ]
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
