import type { Carried } from '../../../rules/acts/index.ts'
import type { Labels } from '../../../rules/deck.ts'
import type { SeenSearch } from '../../../rules/view/views.ts'
import { faceOf } from '../../parts/faces.ts'
import type { Say } from '../../text.ts'

/** One thing to do to the table: its words, whether it is done, and the act that turns it. */
export type Repair = { key: string; words: string; on: boolean; carried: Carried<'mendTable'> }

/** Everything that can be done to the table now, and be taken back. */
export function repairsOf(repair: NonNullable<SeenSearch['repair']>, labels: Labels, say: Say): Repair[] {
  const { wider, widens, hidden, dropped, before } = repair
  const title = (variable: string) => faceOf({ variable, value: '' }, labels).title
  const wide: Repair = {
    key: 'wider',
    words: say('search.repair.wider', { variable: title(widens) }),
    on: wider === 'on',
    carried: { way: 'wider', on: wider !== 'on' },
  }
  const hide: Repair = {
    key: 'hide',
    words: say('search.repair.hide'),
    on: hidden,
    carried: { way: 'hide', on: !hidden },
  }
  const drops = before.columns.map((variable): Repair => {
    const on = dropped.includes(variable)
    return {
      key: variable,
      words: say('search.repair.drop', { variable: title(variable) }),
      on,
      carried: { way: 'drop', variable, on: !on },
    }
  })
  return [...(wider === 'none' ? [] : [wide]), ...drops, hide]
}
