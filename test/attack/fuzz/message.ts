import * as v from 'valibot'

import { acts } from '../../../rules/acts/index.ts'
import type { Chance } from '../../../rules/chance.ts'
import { actShape, type Answer } from '../../../rules/wire.ts'
import { idsIn, validAct } from './valid.ts'
import { mutated, type Way } from './mutation.ts'
import type { Sight } from '../matrixSight.ts'

/** One message of an act, as it is sent: the whole of it may be spoilt, mostly only what the act carries. */
export type Message = { body: unknown; how: Way | 'valid' }

/** A message that is valid, or has one thing about it changed. `n` counts up for every client. */
export function messageFrom(sight: Sight, n: number, chance: Chance): Message {
  const { act, carried } = validAct(sight, chance)
  const die = chance.whole(0, 19)
  if (die < 4) return { body: { n, act, carried }, how: 'valid' }
  const ids = idsIn(sight)
  if (die < 17) {
    const { value, way } = mutated(carried, chance, ids)
    return { body: { n, act, carried: value }, how: way }
  }
  const { value, way } = mutated({ n, act, carried }, chance, ids)
  return { body: value, how: way }
}

/** Whether the gate reads it and the name is an act's: from there on only the act's own rule judges it. */
export function isNamedAct(body: unknown): body is { n: number; act: string; carried: unknown } {
  const read = v.safeParse(actShape, body)
  return read.success && Object.hasOwn(acts, read.output.act)
}

/** What became of messages, counted. */
export class Tally {
  packets = 0
  /** A rule opened what it carries. */
  reachedValidation = 0
  /** What it carries had the right shape, for somebody who may in this step. */
  reachedPlay = 0
  accepted = 0
  readonly refused: Record<string, number> = {}
  readonly ways: Record<string, number> = {}

  /** Counts one answer; `isNamed` when it got as far as a rule. */
  add(answer: Answer, isNamed: boolean): void {
    if ('ok' in answer) this.accepted += 1
    else this.refused[answer.no] = (this.refused[answer.no] ?? 0) + 1
    if (!isNamed || ('no' in answer && before.includes(answer.no))) return
    this.reachedValidation += 1
    if ('ok' in answer || !check.includes(answer.no)) this.reachedPlay += 1
  }

  sent(how: string): void {
    this.packets += 1
    this.ways[how] = (this.ways[how] ?? 0) + 1
  }
}

/** Refusals of whoever stands before the rules. */
const before: readonly string[] = ['too-fast', 'gone', 'not-saved']
/** Refusals of the check, and of the shape of what is carried. */
const check: readonly string[] = [
  'wrong-shape',
  'not-yours',
  'not-now',
  'frozen',
  'looking-back',
  'removed',
  'no-such-seat',
]
