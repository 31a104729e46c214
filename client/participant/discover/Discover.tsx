import { useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { gridOf } from '../../table/atTable.ts'
import { countsOf } from './counts.ts'
import { Bars } from './Bars.tsx'
import { Messages } from './Messages.tsx'
import { Which } from './Which.tsx'
import './discover.css'

/** An own look at one characteristic: what lies with yellow, and what with green. */
export default function Discover(screen: Screen) {
  const { table, labels, say } = screen
  const cards = Object.values(table.cards)
  const variables = [...new Set(gridOf(table)?.columns ?? cards.map(({ variable }) => variable))]
  const [looked, setLooked] = useState<VariableId>()
  const variable = looked ?? table.choice?.variable
  return (
    <div class="discover">
      <section class="paper panelText">
        <h2 id="discover-which">{say('participant.discover.which')}</h2>
        <Which variables={variables} variable={variable} labels={labels} say={say} onChoose={setLooked} />
      </section>
      {variable === undefined ? (
        <p class="paper">{say('participant.discover.start')}</p>
      ) : (
        <Look {...screen} variable={variable} />
      )}
    </div>
  )
}

function Look({ table, labels, say, variable }: Screen & { variable: VariableId }) {
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
