import { hundredths } from './counting.ts'
import { numberOf, pileOf } from './laid.ts'
import type { LaidCard } from './laid.ts'
import { agreementWith } from './pairs.ts'
import type { Agreement } from './pairs.ts'

/** What a group can order cards by. All are fair answers to "logical"; of equals the earlier one is named. */
export const logics = [
  'pseudonym',
  'person',
  'outcome',
  'variable',
  'register',
  'holder',
  'outcomeByVariable',
  'value',
] as const
export type Logic = (typeof logics)[number]

/** Which order is on the table, and how clearly: ARI, 1 at most, two decimals. */
export type Reading = { by: Logic | 'mixed' | 'none'; ari: number }

const named = 0.6
const mixed = 0.3

/** How well the piles agree with each logic. */
export type Comparison = Readonly<Record<Logic, Agreement>>

export function comparisonOf(cards: readonly LaidCard[]): Comparison {
  const piles = agreementWith(cards.map(pileOf))
  const by = (groupOf: (card: LaidCard) => string) => piles(cards.map(groupOf))
  return {
    pseudonym: by(numberOf),
    person: by(({ person }) => person),
    outcome: by(({ outcome = 'white' }) => outcome),
    variable: by(({ variable }) => variable),
    register: by(({ register }) => register),
    holder: by(({ holder }) => holder),
    outcomeByVariable: by(({ outcome = 'white', variable }) => `${outcome} ${variable}`),
    value: by(({ variable, value }) => `${variable} ${value}`),
  }
}

/**
 * Names the order of the cards: the logic with the highest ARI where that is 0.60 or more, `mixed` from 0.30
 * on, else `none`. The ARI that decides is the rounded one that comes along.
 */
export function readingOf(comparison: Comparison): Reading {
  const best = logics.reduce((one, next) => (comparison[next].ari > comparison[one].ari ? next : one))
  const ari = hundredths(comparison[best].ari)
  return { by: ari >= named ? best : ari >= mixed ? 'mixed' : 'none', ari }
}
