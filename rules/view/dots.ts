import type { Deck, Slide } from '../deck.ts'
import { at, own } from '../lookup.ts'
import { of100, realPeople, variableOf } from '../measure/groups.ts'
import type { VariableId } from '../workshop.ts'
import type { SeenDots, SeenGroup } from './figures.ts'

/**
 * Everybody of the slide's population as a dot: all together, or in the groups of the variable by which they
 * walk, from Table 1 (Table 2 for `department`). Only one variable at a time: which ones go together in one
 * person is not published. Absent on a slide that shows no people.
 */
export function dotsOf(deck: Deck, slide: Slide, chosen: VariableId | undefined): SeenDots | undefined {
  const { population, walk = [], started } = slide
  if (walk.length === 0 && (started !== true || slide.rates.length > 0)) return undefined
  const whole = own(deck.populations, population)
  if (!whole) throw new Error(`view: no population ${population}`)
  const variable = chosen !== undefined && walk.includes(chosen) ? chosen : walk[0]
  return {
    population,
    work: whole.started,
    noWork: whole.people - whole.started,
    walks: walk.map((one) => ({ variable: one, title: titleOf(deck, one) })),
    ...(variable === undefined ? {} : { variable }),
    groups: variable === undefined ? [] : groupsOf(deck, variable),
  }
}

function titleOf(deck: Deck, variable: VariableId) {
  const known = variableOf(deck, variable)
  if (!known) throw new Error(`view: no variable ${variable}`)
  return known.title
}

function groupsOf(deck: Deck, variable: VariableId): SeenGroup[] {
  const { categories } = at(
    deck.variables.filter(({ id }) => id === variable),
    0,
  )
  return categories.map(({ id, label }) => {
    const real = realPeople(deck, variable, [id])
    if (!real) throw new Error(`view: no figures of ${variable}`)
    return { id, label, people: real.people, of100: of100(real) }
  })
}
