import { ageVariable } from '../dealing/people.ts'
import type { Deck, Variable } from '../deck.ts'
import { own } from '../lookup.ts'
import { coloured } from '../white.ts'
import { doublesIn, knows, type Fault } from './fault.ts'

const cardsPerPerson = 10

/** What is wrong inside variables.json: names that lead nowhere, doubles, sets that are no ten cards. */
export function variableFaults(deck: Deck): Fault[] {
  return [
    ...holderFaults(deck),
    ...doublesIn(
      deck.variables.map(({ id }) => id),
      (n) => `variables.${n}.id`,
    ),
    ...deck.variables.flatMap((variable, n) => faultsOf(deck, variable, `variables.${n}`)),
    ...setFaults(deck, 'default'),
    ...setFaults(deck, 'withOrigin'),
    ...outcomeFaults(deck),
    ...birthYearFaults(deck),
    ...profileFaults(deck),
    ...oddityFaults(deck),
    ...predictFaults(deck),
  ]
}

function holderFaults({ registers, holders }: Deck): Fault[] {
  return Object.entries(registers)
    .filter(([, { holder }]) => !own(holders, holder))
    .map(([id, { holder }]) => ({
      field: `registers.${id}.holder`,
      reason: `there is no holder "${holder}"`,
    }))
}

function faultsOf({ registers }: Deck, variable: Variable, field: string): Fault[] {
  const { register, categories, key } = variable
  const known = categories.map(({ id }) => id)
  const fits = variable.kind === 'text' ? textFaults(variable) : categoryFaults(variable)
  return [
    ...(own(registers, register)
      ? []
      : [{ field: `${field}.register`, reason: `there is no register "${register}"` }]),
    ...doublesIn(known, (n) => `${field}.categories.${n}.id`),
    ...key.flatMap((id, n) => knows(known, id, `${field}.key.${n}`, 'category')),
    ...fits.map((fault) => ({ ...fault, field: `${field}.${fault.field}` })),
  ]
}

/** What people predict must be on the cards of every set, and have a difference to look at. */
function predictFaults({ predict, sets, variables }: Deck): Fault[] {
  const everywhere = sets.default.filter((id) => sets.withOrigin.includes(id))
  const comparable = variables.filter(({ id, key }) => key.length > 0 && everywhere.includes(id))
  const known = comparable.map(({ id }) => id)
  return [
    ...knows(known, predict.share.variable, 'predict.share.variable', 'comparable variable in both sets'),
    ...knows(known, predict.matters.variable, 'predict.matters.variable', 'comparable variable in both sets'),
  ]
}

function textFaults({ role, texts, categories }: Variable): Fault[] {
  return [
    ...(role === 'text' ? [] : [{ field: 'role', reason: 'a variable of texts has the role "text"' }]),
    ...(texts.length > 0 ? [] : [{ field: 'texts', reason: 'a variable of texts needs texts' }]),
    ...(categories.length === 0 ? [] : [{ field: 'categories', reason: 'a variable of texts has none' }]),
  ]
}

function categoryFaults({ role, texts, categories, key, keyLabel }: Variable): Fault[] {
  const isPart = key.length > 0 && key.length < categories.length
  return [
    ...(role === 'text' ? [{ field: 'role', reason: 'only a variable of texts has the role "text"' }] : []),
    ...(key.length > 1 === (keyLabel !== undefined)
      ? []
      : [{ field: 'keyLabel', reason: 'is needed where there are several key categories, and only there' }]),
    ...(texts.length === 0 ? [] : [{ field: 'texts', reason: 'only a variable of texts has texts' }]),
    ...(isPart ? [] : [{ field: 'key', reason: 'must name some of the categories, and not all' }]),
  ]
}

function setFaults({ sets, variables }: Deck, name: keyof Deck['sets']): Fault[] {
  const set = sets[name]
  const known = variables.map(({ id }) => id)
  const field = `sets.${name}`
  const size = set.length === cardsPerPerson
  return [
    ...(size ? [] : [{ field, reason: `must have ${cardsPerPerson} variables, and has ${set.length}` }]),
    ...doublesIn(set, (n) => `${field}.${n}`),
    ...set.flatMap((id, n) => knows(known, id, `${field}.${n}`, 'variable')),
    ...knows(set, ageVariable, field, 'variable'),
  ]
}

/** Each set has one card that shows the colour by itself; with two of them a pile could contradict itself. */
function outcomeFaults(deck: Deck): Fault[] {
  const field = 'outcomeRegister'
  if (!own(deck.registers, deck.outcomeRegister))
    return [{ field, reason: `there is no register "${deck.outcomeRegister}"` }]
  return [false, true].flatMap((origin) => {
    const count = coloured(deck, origin).length
    const set = origin ? 'withOrigin' : 'default'
    return count === 1 ? [] : [{ field, reason: `must hold one variable of sets.${set}, and holds ${count}` }]
  })
}

/** Birth dates are drawn between the first and the last year, so that there has to be one. */
function birthYearFaults({ variables, birthYears }: Deck): Fault[] {
  const ages = variables.find(({ id }) => id === ageVariable)?.categories.map(({ id }) => id) ?? []
  const missing = ages.filter((id) => !own(birthYears, id))
  const years = Object.entries(birthYears)
  return [
    ...missing.map((id) => ({ field: `birthYears.${id}`, reason: 'is missing' })),
    ...years.flatMap(([id]) => knows(ages, id, `birthYears.${id}`, 'category of age')),
    ...years
      .filter(([, [first, last]]) => last - first < 2)
      .map(([id]) => ({
        field: `birthYears.${id}`,
        reason: 'must have a year between the first and the last',
      })),
  ]
}

function profileFaults({ profile, variables, statements, recommendations }: Deck): Fault[] {
  if (!profile) return []
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  const { statement, recommendation } = profile
  return [
    ...profile.variables.flatMap((id, n) => knows(ids(variables), id, `profile.variables.${n}`, 'variable')),
    ...knows(ids(statements), statement, 'profile.statement', 'statement'),
    ...knows(ids(recommendations), recommendation, 'profile.recommendation', 'recommendation'),
    ...variables.flatMap((variable, n) =>
      profile.variables.includes(variable.id) ? voiceFaults(variable, `variables.${n}`) : [],
    ),
  ]
}

/** Whoever the rule is wrong about has something to say, whatever stands on the cards. */
function voiceFaults({ categories }: Variable, field: string): Fault[] {
  return categories.flatMap(({ voice }, n) =>
    voice ? [] : [{ field: `${field}.categories.${n}.voice`, reason: 'is missing: the profile asks for it' }],
  )
}

function oddityFaults({ oddities = [], variables }: Deck): Fault[] {
  const categories = new Map(
    variables.map((variable) => [variable.id, variable.categories.map(({ id }) => id)]),
  )
  return oddities.flatMap(({ when }, n) =>
    Object.entries(when).flatMap(([variable, taken]) => {
      const field = `oddities.${n}.when.${variable}`
      const known = categories.get(variable)
      if (!known) return knows([], variable, field, 'variable')
      return taken.flatMap((id, place) => knows(known, id, `${field}.${place}`, 'category'))
    }),
  )
}
