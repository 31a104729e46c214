import { describe, expect, it } from 'vitest'

import { claimId } from '../../../rules/acts/claim.ts'
import {
  correctedOf100,
  deckVerdict,
  onTable,
  otherWay,
  strengthOf,
  unsureCards,
} from '../../../rules/measure/claim.ts'
import { categoriesIn, groupsOf, variableOf } from '../../../rules/measure/groups.ts'
import { seenClaims } from '../../../rules/view/claims.ts'
import { directions, type Claim, type Workshop } from '../../../rules/workshop.ts'
import { facts } from '../../facts.ts'
import { deck } from '../../play/deck.ts'
import { begun, doneByAll, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'
import { evenNumbers } from '../rotterdam.ts'

const rowsOf = new Map([
  ...facts.table1.map(({ id, categories }) => [id, categories] as const),
  ['department', facts.table2.rows] as const,
])

/** Every claim that can be made about the cards of a workshop. */
const allClaims = ({ settings }: Workshop): Claim[] =>
  (settings.origin ? deck.sets.withOrigin : deck.sets.default).flatMap((variable) => {
    const known = variableOf(deck, variable)
    const groups = known ? groupsOf(known) : []
    return groups.flatMap((group) =>
      directions.map((direction) => ({ variable, group, direction, votes: {} })),
    )
  })

/** A verdict worked out the long way: from the persons behind the cards, and from the printed percentages. */
function naive(workshop: Workshop, { variable, group, direction }: Claim) {
  const known = variableOf(deck, variable)
  const categories = known ? categoriesIn(known, group) : []
  const half = Object.keys(workshop.persons).length / 2
  let yellow = 0
  let green = 0
  for (const [id, { outcome }] of Object.entries(workshop.persons)) {
    const card = Object.values(workshop.cards).find((one) => one.person === id && one.variable === variable)
    if (!card || !categories.includes(card.value)) continue
    if (outcome === 'work') yellow++
    else green++
  }
  const d = yellow - green
  const points = (100 * d) / half
  const size = d === 0 ? 'none' : Math.abs(d) === 1 ? 'thin' : Math.abs(points) >= 15 ? 'clear' : 'slight'
  const rows = (rowsOf.get(variable) ?? []).filter(({ id }) => categories.includes(id))
  const real = rows.reduce((sum, { computed }) => sum + computed.yellowPct - computed.greenPct, 0)
  return { yellow, green, verdict: deckHalf(direction, d, size), real: realHalf(real, d) }
}

function deckHalf(direction: Claim['direction'], d: number, size: string): string {
  if (direction === 'same') return d === 0 ? 'same' : size === 'thin' ? 'differentByOne' : 'different'
  if (d === 0) return 'none'
  return (direction === 'more') === d > 0 ? size : 'opposite'
}

function realHalf(points: number, d: number): string {
  if (Math.abs(points) < 5) return 'almostNone'
  if (d * points < 0) return 'opposite'
  return Math.abs(points) >= 15 ? 'large' : 'small'
}

/** All cards of so many persons on the table, nothing linked. */
const tableOf = (persons: number, origin: boolean) => {
  const dealt = led(goneTo(joined(begun({ origin, agenda: 'lesson' }, persons), 4), 'deal'), 'dealCards', {
    persons,
  })
  return goneTo(dealt, 'discover')
}

describe('the verdict on a claim', () => {
  it.each(evenNumbers)('equals counting by hand, for every claim about %d persons', (persons) => {
    for (const origin of [false, true]) {
      const workshop = tableOf(persons, origin)
      const claims = Object.fromEntries(allClaims(workshop).map((claim) => [claimId(claim), claim]))
      const seen = seenClaims({ ...workshop, claims, originOpen: true }, workshop, deck, true)
      expect(Object.keys(seen).length).toBeGreaterThan(60)
      for (const [id, claim] of Object.entries(claims)) {
        const { counts, of, verdict, real } = seen[id] ?? {}
        const hand = naive(workshop, claim)
        expect({ id, ...counts, of, verdict, real: real?.verdict }).toEqual({
          id,
          work: hand.yellow,
          noWork: hand.green,
          of: { work: persons / 2, noWork: persons / 2 },
          verdict: hand.verdict,
          real: hand.real,
        })
      }
    }
  })

  it('tells no figure of Rotterdam as long as it is not asked for', () => {
    const workshop = played(workshopAt('discover'), 's2', 'claim', {
      variable: 'age',
      group: 'key',
      direction: 'more',
    })
    expect(Object.values(seenClaims(workshop, workshop, deck, false)).map((claim) => claim.real)).toEqual([
      undefined,
    ])
  })

  it('counts the colour on the card, wherever slips of the pen made it lie, and says how many are not sure', () => {
    const clean = doneByAll(workshopAt('link', { persons: 8, participants: 8 }))
    const slipped = doneByAll(
      workshopAt('link', {
        persons: 8,
        participants: 8,
        slips: { s2: { kind: 'nameLeft' }, s3: { kind: 'inconsistent' } },
      }),
    )
    for (const claim of allClaims(clean))
      expect(onTable(slipped, deck, claim)).toEqual(onTable(clean, deck, claim))
    const unsure = (workshop: Workshop) =>
      deck.sets.default.reduce((sum, variable) => sum + unsureCards(workshop, variable), 0)
    expect([unsure(clean), unsure(slipped)]).toEqual([0, 2])
  })

  it('is not sure of two cards of one characteristic in one pile', () => {
    const workshop = doneByAll(workshopAt('link', { slips: { s2: { kind: 'clash', pseudonym: '347' } } }))
    expect(unsureCards(workshop, 'age')).toBe(2)
  })

  it('calls two persons of many a slight difference', () => {
    const of = { work: 15, noWork: 15 }
    const strengths = [0, 1, 2, 3].map((more) => strengthOf({ counts: { work: 5 + more, noWork: 5 }, of }))
    expect(strengths).toEqual(['none', 'thin', 'slight', 'clear'])
    expect(deckVerdict('less', { counts: { work: 7, noWork: 5 }, of })).toBe('opposite')
  })
})

describe('the sentence the other way round', () => {
  it('is corrected for how many found work in reality, as for the deck of eight', () => {
    const of = { work: 4, noWork: 4 }
    expect(correctedOf100({ work: 3, noWork: 1 }, of, 1535 / 5988)).toBe(51)
    expect(correctedOf100({ work: 3, noWork: 1 }, of, 5308 / 32450)).toBe(37)
    expect(correctedOf100({ work: 3, noWork: 2 }, of, 5308 / 32450)).toBe(23)
  })

  it('names the base rate of its own group of people', () => {
    const workshop = workshopAt('discover', { persons: 8, participants: 8 })
    expect(otherWay(workshop, deck, { variable: 'department', group: 'matching' })).toMatchObject({
      base: 26,
      another: true,
    })
    const age = otherWay(workshop, deck, { variable: 'age', group: 'key' })
    expect(age).toMatchObject({ here: 60, corrected: 23, base: 16 })
    expect(age).not.toHaveProperty('another')
  })

  it('has nothing to say of a text, or of what nobody has', () => {
    const workshop = workshopAt('discover')
    expect(otherWay(workshop, deck, { variable: 'activity', group: 'key' })).toBeUndefined()
    expect(otherWay(workshop, deck, { variable: 'age', group: 'nobody' })).toBeUndefined()
  })
})
