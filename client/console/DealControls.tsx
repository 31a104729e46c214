import { useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { White } from '../parts/White.tsx'
import { fewestFor, mostPersons, personsAt, stepped, tableCounts } from './counts.ts'
import type { Desk } from './desk.ts'
import { Fidelity } from './Fidelity.tsx'
import { BackButton } from './paper/back/BackButton.tsx'
import { PaperButton } from './paper/print/PaperButton.tsx'
import { Stepper } from './Stepper.tsx'

/** How many persons are dealt, and over how many tables: proposed from who is present, changed in steps of two. */
export function DealControls({ desk }: { desk: Desk }) {
  const { console, say, table } = desk
  const { dealt, cardCount, tableCount } = console
  const counts = { persons: table.persons, cards: cardCount, tables: tableCount }
  return (
    <>
      {dealt && (
        <p class="desk-done">{say(tableCount > 1 ? 'console.dealtOver' : 'console.dealt', counts)}</p>
      )}
      <White {...desk} says="console.white.deal" />
      <Deal desk={desk} />
      {dealt && (
        <div class="desk-controls">
          <PaperButton desk={desk} />
          <BackButton desk={desk} />
        </div>
      )}
      <Fidelity desk={desk} />
    </>
  )
}

type Wanted = { tables?: number; persons?: number }

function Deal({ desk }: { desk: Desk }) {
  const { console, say, player, ask } = desk
  const [wanted, want] = useState<Wanted>({})
  const tables = wanted.tables ?? (console.dealt ? console.tableCount : console.tablesProposed)
  const persons = wanted.persons ?? personsAt(console, tables)
  const deal = () => void player.play('dealCards', { persons, tables })
  const again = () =>
    ask({
      title: say('console.dealAgainTitle'),
      text: say('console.dealAgainText'),
      yes: say('console.dealAgainYes'),
      onYes: deal,
    })
  return (
    <>
      <div class="desk-controls desk-deal">
        <Persons
          say={say}
          persons={persons}
          tables={tables}
          onChange={(count) => want({ tables, persons: count })}
        />
        <Tables say={say} tables={tables} onChoose={(count) => want({ tables: count })} />
        <Button
          icon="cards"
          kind={console.dealt ? 'plain' : 'main'}
          blocked={player.blocked}
          onPress={console.dealt ? again : deal}
        >
          {say(console.dealt ? 'console.dealAgain' : 'console.deal')}
        </Button>
      </div>
      {tables > 1 && <p>{say('console.tablesHow')}</p>}
    </>
  )
}

type PersonsProps = {
  say: Desk['say']
  persons: number
  tables: number
  onChange: (persons: number) => void
}

function Persons({ say, persons, tables, onChange }: PersonsProps) {
  const to = (by: 2 | -2) => () => onChange(stepped(persons, by, tables))
  return (
    <div class="desk-many">
      <Stepper
        less={say('console.fewer')}
        more={say('console.more')}
        onLess={persons > fewestFor(tables) ? to(-2) : undefined}
        onMore={persons < mostPersons ? to(2) : undefined}
      >
        {say('console.persons', { count: persons })}
      </Stepper>
    </div>
  )
}

type TablesProps = { say: Desk['say']; tables: number; onChoose: (tables: number) => void }

/** Another number of tables brings its own proposal of persons. */
function Tables({ say, tables, onChoose }: TablesProps) {
  return (
    <fieldset class="desk-many">
      <legend class="unseen">{say('console.tablesLegend')}</legend>
      {tableCounts.map((count) => (
        <Button key={count} pressed={count === tables} onPress={() => onChoose(count)}>
          {say('console.tables', { count })}
        </Button>
      ))}
    </fieldset>
  )
}
