import type { Milliseconds } from '../../rules/units.ts'
import { rounded } from '../bench/figures.ts'
import { pause, say } from '../bench/talk.ts'
import type { PlayOrder } from './crowd/crowd.ts'
import type { Told } from './crowd/tally.ts'
import { spell, type Spell, type Wishes } from './full.ts'
import { keptIn, openHall, type Hall } from './hall.ts'
import type { Kept } from './kept.ts'

export type Overload = {
  usual: Spell
  load: Spell
  /** The share of the hands that a screen is shown when there is time for all of them. */
  handsShown: { usual: number; load: number }
  /** Seconds after the load until acts are on other screens in time, for good. */
  recovered: number
  kept: Kept
}

const usually = 3
const tooMany = 10
/** In one workshop of so many all hands move. */
const movingNth = 10
const watched = 15
const inTime: Milliseconds = 150
const tickRate = 20

/** More acts than anybody plays, and hands; then again as usual, to see how soon all is well. */
export async function overload({ seconds, seed, made, ...size }: Wishes): Promise<Overload> {
  const hall = await openHall(size, made)
  const moving = Math.ceil(size.workshops / movingNth)
  const play = (perSecond: number, more: number) =>
    hall.crowd.ask('play', { perSecond, hands: moving, seed: seed + more } satisfies PlayOrder)
  try {
    await play(usually, 0)
    await pause(2000)
    const usual = await spell(hall, seconds / 3)
    await play(tooMany, 1)
    const load = await spell(hall, seconds)
    say(
      `overload: p99 of acknowledgements ${load.acknowledged.p99} ms, ${rounded(load.serverLoad * 100)} % of a core`,
    )
    await play(usually, 2)
    const recovered = await recovery(hall)
    say(`overload: recovered after ${recovered} s`)
    const shown = (one: Spell) => rounded(one.handsHeard / (moving * size.people * one.seconds * tickRate))
    return {
      usual,
      load,
      handsShown: { usual: shown(usual), load: shown(load) },
      recovered,
      kept: await keptIn(hall),
    }
  } finally {
    await hall.close()
  }
}

/** The second after which every further one was in time; looked at for some seconds. */
async function recovery({ crowd }: Hall): Promise<number> {
  let recovered = 0
  for (let second = 1; second <= watched; second++) {
    await crowd.ask('begin')
    await pause(1000)
    const { shown } = await crowd.ask<Told>('told')
    if (!(shown.p99 <= inTime)) recovered = second
  }
  return recovered
}
