import { id, rule } from '../rule.ts'

/** Something that was known of the person is not known after all. */
export const takeFact = rule({
  carries: { variable: id },
  by: ['facilitator'],
  during: ['reidentification'],
  play(workshop, { variable }) {
    const { search } = workshop
    if (!search?.known.includes(variable)) return 'no-such-variable'
    const known = search.known.filter((one) => one !== variable)
    return {
      ...workshop,
      search: { ...search, known, dropped: search.dropped.filter((one) => one !== variable) },
    }
  },
})
