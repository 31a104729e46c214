import * as v from 'valibot'

import type { Move } from './acts/index.ts'
import type { Chance } from './chance.ts'
import { id } from './rule.ts'
import type { PerColour } from './view/figures.ts'
import type { OwnView, TableView } from './view/views.ts'
import { answers, entriesOf, type Direction, type VariableId } from './workshop.ts'

/** A characteristic in words of its own is counted by nobody: no category has such words, nor are there so many. */
const mostCategories = 6
/** How many of the largest differences on the table are worth a claim, or a prediction. */
const worthwhile = 5
const asked = 3

/** How many cards of a category lie with each colour. */
type Found = { variable: VariableId; group: string; counts: PerColour; of: PerColour }

/** Says once what differs on the table; every third one then votes on what somebody else said. */
export function discoverMove(table: TableView, own: OwnView, chance: Chance): Move | undefined {
  if (!own.may.includes('claim')) return undefined
  const { votes = {} } = own
  if (Object.keys(votes).length === 0) return claimMove(table, chance) ?? voteMove(table, own)
  return own.order % 3 === 2 && Object.keys(votes).length === 1 ? voteMove(table, own) : undefined
}

/** More claims than these nobody reads. */
const mostClaims = 40

function claimMove(table: TableView, chance: Chance): Move | undefined {
  const { claims = {} } = table
  const closed = Object.values(claims).filter((claim) => claim.closed)
  const found = differences(table)
    .slice(0, worthwhile)
    .filter((one) => !closed.some(({ variable, group }) => variable === one.variable && group === one.group))
  if (found.length === 0 || Object.keys(claims).length >= mostClaims) return undefined
  const { variable, group, ...cards } = chance.pick(found)
  return { act: 'claim', carried: { variable, group, direction: directionOf(cards) } }
}

/** It counts the cards itself: yes where the table shows what is said. */
function voteMove({ claims = {} }: TableView, { votes = {} }: OwnView): Move | undefined {
  const [other] = entriesOf(claims).filter(([name, { closed }]) => votes[name] === undefined && !closed)
  if (!other) return undefined
  const [name, claim] = other
  return {
    act: 'voteClaim',
    carried: { claim: name, vote: directionOf(claim) === claim.direction ? 'yes' : 'no' },
  }
}

/** Foretells what it has not foretold yet, one answer at a time. */
export function predictMove(table: TableView, own: OwnView, chance: Chance): Move | undefined {
  if (!own.may.includes('predict')) return undefined
  const { largest, share, matters } = own.prediction ?? {}
  const known = [...new Set(differences(table).map(({ variable }) => variable))]
  if (!largest && known.length >= asked) {
    const chosen = chance.shuffled(known.slice(0, worthwhile)).slice(0, asked)
    return { act: 'predict', carried: { largest: chosen } }
  }
  if (share === undefined) return { act: 'predict', carried: { share: 5 * chance.whole(2, 18) } }
  if (matters) return undefined
  return { act: 'predict', carried: { matters: chance.pick(['much', 'little'] as const) } }
}

/** Answers the question of a slide, once. */
export function selectionMove(table: TableView, own: OwnView, chance: Chance): Move | undefined {
  if (!table.slide?.question || own.answer || !own.may.includes('answer')) return undefined
  return { act: 'answer', carried: { answer: chance.pick(answers) } }
}

/** Every category that lies on the table, the one that differs most between the colours first. */
function differences(table: TableView): Found[] {
  return counted(table).toSorted((one, other) => Math.abs(differs(other)) - Math.abs(differs(one)))
}

function counted({ cards }: TableView): Found[] {
  const all = Object.values(cards)
  return [...new Set(all.map(({ variable }) => variable))].flatMap((variable) => {
    const some = all.filter((card) => card.variable === variable)
    const values = [...new Set(some.map(({ value }) => value))]
    if (values.length > mostCategories || !values.every((value) => v.is(id, value))) return []
    const of = perColour(some)
    return values.map((group) => {
      const counts = perColour(some.filter(({ value }) => value === group))
      return { variable, group, counts, of }
    })
  })
}

function perColour(cards: readonly { outcome?: keyof PerColour }[]): PerColour {
  const ofColour = (colour: keyof PerColour) => cards.filter(({ outcome }) => outcome === colour).length
  return { work: ofColour('work'), noWork: ofColour('noWork') }
}

type Counts = Pick<Found, 'counts' | 'of'>

/** The share among yellow less the share among green. */
function differs({ counts, of }: Counts): number {
  return counts.work / Math.max(1, of.work) - counts.noWork / Math.max(1, of.noWork)
}

function directionOf(cards: Counts): Direction {
  const difference = differs(cards)
  if (difference === 0) return 'same'
  return difference > 0 ? 'more' : 'less'
}
