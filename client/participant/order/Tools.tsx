import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import type { Grid, PileId, VariableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import type { Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { rowName } from '../../table/grid/rows.ts'
import { stepIn, type Step } from './moves.ts'

/** The column or the row that was tapped. */
export type Chosen = { is: 'column'; variable: VariableId } | { is: 'row'; pile: PileId }
type ToolsProps = {
  screen: Screen
  grid: Grid
  player: Player
  chosen: Chosen | undefined
  onDone: () => void
}

/** What can be done with the column or the row that was tapped, or else with the whole table. */
export function Tools({ screen, grid, player, chosen, onDone }: ToolsProps) {
  const given = { screen, grid, player }
  if (!chosen) return <WholeTools {...given} />
  return chosen.is === 'column' ? (
    <ColumnTools key={chosen.variable} {...given} column={chosen.variable} onDone={onDone} />
  ) : (
    <RowTools key={chosen.pile} {...given} row={chosen.pile} onDone={onDone} />
  )
}

type Given = Pick<ToolsProps, 'screen' | 'grid' | 'player'>

function WholeTools({ screen, grid, player }: Given) {
  const { say, own } = screen
  const { play, tell, blocked } = player
  const on = grid.split !== true
  const split = async () => {
    const said = on ? 'participant.order.splitOn' : 'participant.order.splitOff'
    if (await play('splitColours', { on })) tell(say(said))
  }
  return (
    <div class="order-does">
      <Button icon="swap" pressed={!on} blocked={blocked} onPress={() => void split()}>
        {say('order.split')}
      </Button>
      {own.may.includes('undo') && (
        <Button
          icon="undo"
          label={say('canvas.undoName')}
          blocked={blocked}
          onPress={() => void play('undo', {})}
        >
          {say('canvas.undo')}
        </Button>
      )}
    </div>
  )
}

function ColumnTools({
  screen,
  grid,
  player,
  column,
  onDone,
}: Given & { column: VariableId; onDone: () => void }) {
  const { say, labels } = screen
  const { play, tell, blocked } = player
  const { columns, sortedBy, turned } = grid
  const what = labels.variables[column]?.title ?? column
  const isSorted = sortedBy === column
  const sort = async () => {
    const said = isSorted && !turned ? 'order.turned' : 'order.sorted'
    if (await play('sortRows', { by: column })) tell(say(said, { what }))
  }
  const move = async (step: Step, by: 1 | -1) => {
    const place = columns.indexOf(column) + by + 1
    if (await play('moveColumn', { column, ...step }))
      tell(say('participant.order.columnAt', { what, place, of: columns.length }))
  }
  const sortWord = say(isSorted ? 'canvas.turn' : 'canvas.sort')
  return (
    <Group say={say} what={what} onDone={onDone}>
      <Button icon="down" label={`${what}: ${sortWord}`} blocked={blocked} onPress={() => void sort()}>
        {sortWord}
      </Button>
      <Movers
        screen={screen}
        player={player}
        what={what}
        words={['left', 'right']}
        all={columns}
        one={column}
        onMove={move}
      />
    </Group>
  )
}

function RowTools({ screen, grid, player, row, onDone }: Given & { row: PileId; onDone: () => void }) {
  const { say, table } = screen
  const { rows } = grid
  const what = rowName(screen, table, row)
  const move = async (step: Step, by: 1 | -1) => {
    const place = rows.indexOf(row) + by + 1
    if (await player.play('moveRow', { row, ...step }))
      player.tell(say('participant.order.rowAt', { what, place, of: rows.length }))
  }
  return (
    <Group say={say} what={what} onDone={onDone}>
      <Movers
        screen={screen}
        player={player}
        what={what}
        words={['up', 'down']}
        all={rows}
        one={row}
        onMove={move}
      />
    </Group>
  )
}

type GroupProps = Pick<Screen, 'say'> & { what: string; onDone: () => void; children: ComponentChildren }

/** Whoever chose by keyboard goes on here; Escape goes back to the table. */
function Group({ say, what, onDone, children }: GroupProps) {
  const own = useRef<HTMLDivElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    from.current = document.activeElement
    if (from.current?.matches('.grid :focus-visible'))
      own.current?.querySelector<HTMLElement>('.button-plain')?.focus({ preventScroll: true })
  }, [])
  const done = () => {
    onDone()
    if (from.current instanceof HTMLElement && from.current.isConnected)
      from.current.focus({ preventScroll: true })
  }
  return (
    <div ref={own} role="presentation" onKeyDown={({ key }) => key === 'Escape' && done()}>
      <div class="order-does" role="group" aria-label={what}>
        <b>{what}</b>
        <Button kind="quiet" icon="check" onPress={done}>
          {say('participant.order.done')}
        </Button>
        {children}
      </div>
    </div>
  )
}

type MoversProps = Pick<ToolsProps, 'screen' | 'player'> & {
  what: string
  words: readonly ['left', 'right'] | readonly ['up', 'down']
  all: readonly string[]
  one: string
  onMove: (step: Step, by: 1 | -1) => Promise<void>
}

/** One place to either side; at the edge a button stays where the keyboard is, and says why it does nothing. */
function Movers({ screen: { say }, player, what, words, all, one, onMove }: MoversProps) {
  return (
    <>
      {words.map((word, n) => {
        const by = n === 0 ? -1 : 1
        const step = stepIn(all, one, by)
        const text = say(`participant.order.${word}`)
        return (
          <Button
            key={word}
            icon={word}
            label={`${what}: ${text}`}
            blocked={player.blocked ?? (step ? undefined : say('participant.order.edge'))}
            onPress={() => step && void onMove(step, by)}
          >
            {text}
          </Button>
        )
      })}
    </>
  )
}
