import * as v from 'valibot'

import { canWiden, columnsOf } from '../reidentify.ts'
import type { Search } from '../roundState.ts'
import { id, rule } from '../rule.ts'
import { without } from '../workshop.ts'
import { hands } from '../who.ts'

const ways = ['wider', 'hide', 'drop'] as const

/** Makes groups wider, hides whoever is alone, or drops a column; and takes each of it back. */
export const mendTable = rule({
  carries: { way: v.picklist(ways), variable: v.optional(id), on: v.boolean() },
  by: hands,
  during: ['reidentification'],
  unless: ({ search }) => (search?.picture === 'repair' ? undefined : 'not-now'),
  play(workshop, { way, variable, on }, _seat, { deck }) {
    const { search } = workshop
    if (!search) return 'not-now'
    if ((way === 'drop') !== (variable !== undefined)) return 'wrong-shape'
    if (way === 'hide') return { ...workshop, search: turned(search, 'hidden', on) }
    if (way === 'wider')
      return canWiden(search, workshop, deck)
        ? { ...workshop, search: turned(search, 'wider', on) }
        : 'no-such-variable'
    if (variable === undefined || !columnsOf(search, workshop, deck).includes(variable))
      return 'no-such-variable'
    const others = search.dropped.filter((one) => one !== variable)
    return { ...workshop, search: { ...search, dropped: on ? [...others, variable] : others } }
  },
})

function turned(search: Search, key: 'wider' | 'hidden', on: boolean): Search {
  return on ? { ...search, [key]: true } : without(search, key)
}
