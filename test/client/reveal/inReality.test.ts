import { describe, expect, it } from 'vitest'

import { inReality } from '../../../client/reveal/inReality.ts'
import { sayIn } from '../../../client/text.ts'
import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'
import { deckVerdict, onTable, realOf, realVerdict, strengthOf } from '../../../rules/measure/claim.ts'
import { groupsOf } from '../../../rules/measure/groups.ts'
import { directions } from '../../../rules/workshop.ts'
import { deck } from '../../gallery/deck.ts'
import { stateAt } from '../../gallery/states.ts'

/** Every claim that a group of so many persons can make, with what the table and Rotterdam say of it. */
function everyClaim(persons: number) {
  const play = stateAt('discover', { persons, participants: 8 })
  return deck.variables.flatMap((variable) =>
    groupsOf(variable).flatMap((group) =>
      directions.flatMap((direction) => {
        const about = { variable: variable.id, group }
        const table = onTable(play, deck, about)
        const real = realVerdict(deck, about, table)
        const points = real && realOf(deck, about)
        if (!real || !points) return []
        const { people, of } = points
        const isMore = people.work / of.work > people.noWork / of.noWork
        const verdict = deckVerdict(direction, table)
        return [{ direction, verdict, real, isMore, key: inReality(verdict, strengthOf(table), real) }]
      }),
    ),
  )
}

describe.each([4, 8, 16, 30])('what Rotterdam makes of every claim of %i persons', (persons) => {
  const claims = everyClaim(persons)
  const dutch = sayIn(nl, 'nl', 'u')
  const english = sayIn(en, 'en', 'u')

  it('has its sentence in both languages', () => {
    expect(claims.length).toBeGreaterThan(60)
    for (const { key } of claims) expect([dutch(key), english(key)].every(Boolean)).toBe(true)
  })

  it('calls a claim true only where it is', () => {
    for (const { key, direction, isMore } of claims)
      if (/klopt/i.test(dutch(key)) && direction !== 'same')
        expect(direction, dutch(key)).toBe(isMore ? 'more' : 'less')
    for (const { key, direction } of claims)
      if (direction === 'same') expect(dutch(key)).not.toMatch(/klopt/i)
  })

  it('tells a claim that both speak against so', () => {
    const against = claims.filter(
      ({ verdict, real }) => verdict === 'opposite' && (real === 'large' || real === 'small'),
    )
    for (const { key, direction, isMore } of against) {
      expect(dutch(key)).toMatch(/ook andersom/)
      expect(direction).toBe(isMore ? 'less' : 'more')
    }
  })
})
