import { describe, expect, it } from 'vitest'

import { labelsOf } from '../../rules/labels.ts'
import { rotterdam } from './rotterdam.ts'

const dutch = labelsOf(rotterdam, 'nl')
const english = labelsOf(rotterdam, 'en')

describe('labels', () => {
  it('are the words of one language', () => {
    expect(dutch.variables['debts']).toEqual({
      title: 'Schulden',
      help: 'Wat hier als schuld telt, staat niet in het boekje.',
      icon: 'debts',
      register: 'debts',
      categories: { yes: 'ja', no: 'nee' },
    })
    expect(english.variables['debts']?.categories).toEqual({ yes: 'yes', no: 'no' })
    expect(dutch.registers['jobs']).toEqual({ label: 'Register van banen', holder: 'cbs' })
  })

  it('have no help where there is none, rather than an undefined one', () => {
    expect(Object.keys(dutch.variables['sex'] ?? {})).not.toContain('help')
  })

  it('have the words of all variables, also of those that are not dealt', () => {
    expect(Object.keys(dutch.variables)).toEqual(rotterdam.variables.map(({ id }) => id))
    expect(dutch.variables['activity']?.categories).toEqual({})
  })

  it('hold no finding, no count and no name of a person', () => {
    const all = JSON.stringify([dutch, english])
    const figures = Object.values(rotterdam.margins).flatMap(({ categories }) => Object.values(categories))
    for (const { total } of figures) expect(all).not.toContain(String(total))
    for (const { notes } of rotterdam.slides) for (const { nl } of notes) expect(all).not.toContain(nl)
    for (const key of ['role', 'key', 'slides', 'names', 'margins', 'oddities'])
      expect(all).not.toContain(`"${key}"`)
  })
})
