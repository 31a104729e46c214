import { useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { atTable } from '../../table/atTable.ts'
import List from '../../table/List.tsx'
import { Grid } from './Grid.tsx'
import './order.css'

/** Loose piles become one table: a row for each person, a column for each characteristic. */
export default function Order(given: Screen) {
  const screen = { ...given, table: atTable(given.table, given.own.table) }
  const { table, own, labels, say } = screen
  const [moving, setMoving] = useState(false)
  const { play, told, tell, blocked } = usePlay(screen)
  if (!table.grids) return <p class="paper">{say('participant.order.none')}</p>
  const sort = async (by?: VariableId) => {
    const what = by === undefined ? say('participant.order.colour') : (labels.variables[by]?.title ?? by)
    if (await (by === undefined ? play('splitColours', { on: true }) : play('sortRows', { by })))
      tell(say('participant.order.sorted', { what }))
  }
  const may = own.may.includes('sortRows') && blocked === undefined
  return (
    <div class="order">
      <section class="paper panelText">
        <p>{say(may ? 'participant.order.how' : 'participant.order.look')}</p>
        <Notice tone={told.tone}>{told.text}</Notice>
      </section>
      {!moving && (
        <Grid table={table} labels={labels} say={say} {...(may && { onSort: (by) => void sort(by) })} />
      )}
      <Button icon={moving ? 'list' : 'pick'} onPress={() => setMoving(!moving)}>
        {say(moving ? 'participant.order.grid' : 'participant.order.move')}
      </Button>
      {moving && <List {...screen} />}
    </div>
  )
}
