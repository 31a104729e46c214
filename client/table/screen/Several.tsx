import type { TableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { lazily } from '../../parts/lazily.tsx'
import { Marks, namesOf } from '../../parts/MarkBadge.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { atTable, tableNumber } from '../atTable.ts'
import type { CanvasProps } from '../TableCanvas.tsx'
import './several.css'

const Canvas = lazily<CanvasProps>(() => import('../TableCanvas.tsx'))

/** All tables small beside each other, or one large. */
export function Several({ screen }: { screen: Screen }) {
  const { tables, shownTable } = screen.table
  const shown = shownTable !== undefined && shownTable in tables ? [shownTable] : Object.keys(tables)
  return (
    <div class={`wall-several wall-several-${shown.length}`}>
      {shown.map((table) => (
        <One key={table} screen={screen} table={table} isLarge={shown.length === 1} />
      ))}
    </div>
  )
}

type OneProps = { screen: Screen; table: TableId; isLarge: boolean }

/** One of several tables under its name, with the people who sit there and its own counter. */
function One({ screen, table, isLarge }: OneProps) {
  const { say } = screen
  const view = atTable(screen.table, table)
  const { counter } = view
  return (
    <section class="wall-one">
      <header class="wall-one-head">
        <h2>{say('tables.one', { number: tableNumber(table) })}</h2>
        <Sitting screen={screen} table={table} />
        {counter && (
          <p class="wall-counter">{say('table.countOf', { count: counter.linked, of: counter.of })}</p>
        )}
        <Size screen={screen} table={table} isLarge={isLarge} />
      </header>
      <div class="wall-cloth">
        <Canvas screen={{ ...screen, table: view }} bare />
      </div>
    </section>
  )
}

/** The marks of the people at this table; simulated participants sit at no chair. */
function Sitting({ screen, table }: { screen: Screen; table: TableId }) {
  const { say } = screen
  const sitting = Object.entries(screen.table.seats).filter(
    ([, { mark, ghost, table: at }]) => mark && !ghost && at === table,
  )
  return (
    <ul class="wall-sitting">
      {sitting.map(([id, seat]) => (
        <li key={id} class={seat.partner ? 'wall-pair' : undefined}>
          <Marks of={seat} />
          <span class="unseen">{namesOf(seat, say)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Where the table's own screen may act: this table large, or all of them again. */
function Size({ screen, table, isLarge }: OneProps) {
  const { own, say } = screen
  const { play, blocked } = usePlay(screen)
  if (!own.may.includes('showTable')) return null
  return (
    <Button
      blocked={blocked}
      label={say(isLarge ? 'table.showAll' : 'table.showLargeName', { number: tableNumber(table) })}
      onPress={() => void play('showTable', isLarge ? {} : { table })}
    >
      {say(isLarge ? 'table.showAll' : 'table.showLarge')}
    </Button>
  )
}
