import { Tick } from '../parts/Tick.tsx'
import { White } from '../parts/White.tsx'
import { tableNumber } from '../table/atTable.ts'
import { of100 } from './counts.ts'
import type { Desk } from './desk.ts'
import { ForThem } from './ForThem.tsx'
import { Light } from './Light.tsx'
import { Mistakes } from './Mistakes.tsx'
import { OnTable } from './OnTable.tsx'
import { BackButton } from './paper/back/BackButton.tsx'
import { Shown } from './Shown.tsx'
import { Tables } from './Tables.tsx'

/** What can be done; and folded how far the group is, what order lies there now, a hint, and the figures. */
export function LinkControls({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { counterShown } = console
  return (
    <>
      <Tables desk={desk} />
      <White {...desk} says="console.white.link" />
      <div class="desk-controls desk-controls-many">
        <Tick on={counterShown} onPress={() => void player.play('showCounter', { on: !counterShown })}>
          {say('console.showCounter')}
        </Tick>
        <ForThem desk={desk} name="link" />
        <Light desk={desk} />
        <OnTable desk={desk} />
        <BackButton desk={desk} />
      </div>
      <div class="desk-folds">
        <HowFar desk={desk} />
        <Mistakes desk={desk} />
      </div>
    </>
  )
}

/** How far, in which order, and what may help on: folded, so that nobody reads it over a shoulder. */
function HowFar({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const { linked, cardCount, follow, truth } = console
  return (
    <Shown title={say('console.howFar')}>
      <p>
        <strong>{say('console.linked', { linked, of: cardCount })}</strong> <Reading desk={desk} />
      </p>
      <FarAtTables desk={desk} />
      <p>
        {say('console.follow', { count: of100(follow) })} {say('console.truth', { count: of100(truth) })}{' '}
        {say('console.gap')}
      </p>
    </Shown>
  )
}

function Reading({ desk: { console, labels, say } }: { desk: Desk }) {
  const { reading, hint, conflicts, loose } = console
  const variable = labels.variables[conflicts[0]?.variable ?? '']?.title ?? ''
  return (
    <>
      {say(`console.reading.${reading.by}`)}
      {hint && (
        <>
          {' '}
          <strong>{say('console.hint')}</strong> {say(`console.${hint}`, { count: loose, variable })}
        </>
      )}
    </>
  )
}

function FarAtTables({ desk: { console, say } }: { desk: Desk }) {
  const tables = Object.entries(console.atTables)
  if (tables.length === 0) return null
  return (
    <ul>
      {tables.map(([table, { linked, of }]) => (
        <li key={table}>
          {say('tables.one', { number: tableNumber(table) })}: {say('console.tableFar', { linked, of })}
        </li>
      ))}
    </ul>
  )
}
