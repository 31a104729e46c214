import { acts, type ActName } from '../../../rules/acts/index.ts'
import type { Chance } from '../../../rules/chance.ts'
import { carriedFor } from '../matrixCarried.ts'
import type { Sight } from '../matrixSight.ts'

export type Said = { act: string; carried: unknown }

const names = Object.keys(acts).filter((name): name is ActName => name in acts)
/** These go to another step, hold everybody still or take somebody away: too often, and nothing else can be tried. */
const rare: readonly string[] = [
  'ready',
  'goTo',
  'playAgain',
  'lookBack',
  'freeze',
  'leave',
  'removeSeat',
  'dealCards',
  'handOver',
  'setDoor',
]
const rareOnceIn = 40

/** A valid act of a seat: mostly one that it may play now, else any. */
export function validAct(sight: Sight, chance: Chance, onceIn = rareOnceIn): Said {
  const all = sight.own.may.length > 0 && chance.whole(0, 5) > 0 ? sight.own.may : names
  const usual = all.filter((act) => !rare.includes(act))
  const act = chance.pick(usual.length > 0 && chance.whole(1, onceIn) > 1 ? usual : all)
  return { act, carried: chance.pick(carriedFor(act, sight)) }
}

/** Ids of all kinds of things that are seen, to be put where another kind belongs. */
export function idsIn({ table, console, own }: Sight): string[] {
  const maps = [
    table.cards,
    table.piles,
    table.tables,
    table.claims ?? {},
    console.seats,
    console.texts,
    own.cards,
  ]
  return maps.flatMap((map) => Object.keys(map).slice(0, 12))
}
