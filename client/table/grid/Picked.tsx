import type { PileId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import type { Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { gridOf } from '../atTable.ts'
import { dropText } from '../canvas/drop.ts'
import type { Drop } from '../preview.ts'
import type { HeldLine } from './line.ts'
import { rowName } from './rows.ts'

type PickedProps = {
  screen: Screen
  held: HeldLine
  drop: Drop | undefined
  player: Player
  onMenu: (pile: PileId) => void
  onBack: () => void
}

/** A row or a column was picked up with a tap: where it can go, and what else can be done with it. */
export function Picked({ screen, held, drop, player, onMenu, onBack }: PickedProps) {
  const { say } = screen
  const isRow = held.is === 'row'
  return (
    <div class="carrying">
      <p>
        <b>{nameOf(screen, held)}. </b>
        {drop ? dropText(say, drop) : say(isRow ? 'canvas.whereRow' : 'canvas.whereColumn')}
      </p>
      <div class="carrying-does">
        {isRow ? (
          <Opening screen={screen} pile={held.pile} onMenu={onMenu} onBack={onBack} />
        ) : (
          <Sorting screen={screen} by={held.variable} player={player} onBack={onBack} />
        )}
        <Button kind="quiet" icon="undo" onPress={onBack}>
          {say('canvas.putBack')}
        </Button>
      </div>
    </div>
  )
}

function nameOf({ table, say, labels }: Screen, held: HeldLine): string {
  if (held.is === 'column') return labels.variables[held.variable]?.title ?? held.variable
  return rowName({ say, labels }, table, held.pile)
}

type DoesProps = Pick<PickedProps, 'screen' | 'onBack'>

function Opening({
  screen,
  pile,
  onMenu,
  onBack,
}: DoesProps & { pile: PileId } & Pick<PickedProps, 'onMenu'>) {
  if (!screen.own.may.includes('namePile')) return null
  const open = () => {
    onBack()
    onMenu(pile)
  }
  return (
    <Button icon="cards" onPress={open}>
      {screen.say('canvas.openPile')}
    </Button>
  )
}

/** Sorts by the column in the hand, or turns the order round when the rows stand in it. */
function Sorting({ screen, by, player, onBack }: DoesProps & { by: string; player: Player }) {
  const { table, own, say } = screen
  const [at] = Object.keys(table.tables)
  if (!own.may.includes('sortRows')) return null
  const sort = () => {
    onBack()
    void player.play('sortRows', at === undefined ? { by } : { by, table: at })
  }
  const isSorted = gridOf(table)?.sortedBy === by
  return (
    <Button icon="down" onPress={sort}>
      {say(isSorted ? 'canvas.turn' : 'canvas.sort')}
    </Button>
  )
}
