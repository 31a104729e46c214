import type { VariableId } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { Bars } from './Bars.tsx'
import { countsOf } from './counts.ts'
import { Messages } from './Messages.tsx'

/** One characteristic as bars made of cards; a text only says why it cannot be compared. */
export function Look({ table, labels, say, variable }: Screen & { variable: VariableId }) {
  const words = labels.variables[variable]
  const categories = Object.keys(words?.categories ?? {})
  const counted = countsOf(Object.values(table.cards), variable, categories)
  const choice = table.choice?.variable === variable ? table.choice : undefined
  return (
    <section class="paper panelText look" aria-live="polite">
      <h2>{words?.title}</h2>
      {categories.length > 0 ? (
        <Bars counted={counted} categories={words?.categories ?? {}} say={say} />
      ) : (
        <p>{say('raw.text')}</p>
      )}
      {counted.white > 0 && <p>{say('white.count', { count: counted.white })}</p>}
      {choice && (
        <Messages
          choice={choice}
          persons={table.persons}
          people={labels.people}
          isText={categories.length === 0}
          say={say}
        />
      )}
    </section>
  )
}
