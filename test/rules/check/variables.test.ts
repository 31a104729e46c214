import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

describe('variables.json', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'a register that is not there',
      ({ variables }) => (variables.variables[2].register = 'constructor'),
      'variables variables.2.register: there is no register "constructor"',
    ],
    [
      'a holder that is not there',
      ({ variables }) => (variables.registers.jobs.holder = 'uwv'),
      'variables registers.jobs.holder: there is no holder "uwv"',
    ],
    [
      'a key category that is not there',
      ({ variables }) => (variables.variables[0].key = ['x']),
      'variables variables.0.key.0: there is no category "x"',
    ],
    [
      'all categories as key',
      ({ variables }) => (variables.variables[0].key = ['m', 'f']),
      'variables variables.0.key: must name some of the categories, and not all',
    ],
    [
      'a text without texts',
      ({ variables }) => (variables.variables[10].texts = []),
      'variables variables.10.texts: a variable of texts needs texts',
    ],
    [
      'a register of the outcome that is not there',
      ({ variables }) => (variables.outcomeRegister = 'work'),
      'variables outcomeRegister: there is no register "work"',
    ],
    [
      'a register of the outcome with two cards in a set',
      ({ variables }) => (variables.outcomeRegister = 'workAndIncome'),
      'variables outcomeRegister: must hold one variable of sets.withOrigin, and holds 3',
    ],
    [
      'an age without birth years',
      ({ variables }) => delete variables.birthYears['18-30'],
      'variables birthYears.18-30: is missing',
    ],
    [
      'birth years without a year between',
      ({ variables }) => (variables.birthYears['18-30'] = [1985, 1986]),
      'variables birthYears.18-30: must have a year between the first and the last',
    ],
    [
      'an oddity of an unknown category',
      ({ variables }) => (variables.oddities[0].when = { age: ['18-29'] }),
      'variables oddities.0.when.age.0: there is no category "18-29"',
    ],
    [
      'an oddity of an unknown variable',
      ({ variables }) => (variables.oddities[0].when = { town: ['x'] }),
      'variables oddities.0.when.town: there is no variable "town"',
    ],
    [
      'a profile of an unknown variable',
      ({ variables }) => (variables.profile.variables[0] = 'town'),
      'variables profile.variables.0: there is no variable "town"',
    ],
  ])('is refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toContain(fault)
  })

  it.each([
    ['a variable twice', ['sex', 'sex'], 'variables sets.default.1: "sex" stands there twice'],
    [
      'a variable that is not there',
      ['sex', 'town'],
      'variables sets.default.1: there is no variable "town"',
    ],
    ['no ten of them', ['sex'], 'variables sets.default: must have 10 variables, and has 1'],
    ['no age', ['sex'], 'variables sets.default: there is no variable "age"'],
  ])('is refused with a set with %s', (_what, set, fault) => {
    expect(faultsAfter(({ variables }) => (variables.sets.default = set))).toContain(fault)
  })
})
