import { useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import { List } from '../../table/List.tsx'
import type { Panel } from '../panel.ts'
import { Grid } from './Grid.tsx'
import './order.css'

/** Loose piles become one table: a row for each person, a column for each characteristic. */
export function Order(panel: Panel) {
  const { table, own, labels, say } = panel
  const [moving, setMoving] = useState(false)
  const { play, told, blocked } = usePlay(panel)
  if (!table.grid) return <p class="paper">{say('participant.order.none')}</p>
  const { sortedBy, columns } = table.grid
  const sort = (by?: VariableId) => void play('sortRows', by === undefined ? {} : { by })
  const names = [undefined, ...columns]
  return (
    <div class="order">
      <section class="paper panelText">
        <h2 id="order-by">{say('participant.order.sort')}</h2>
        <div class="sortBy" role="group" aria-labelledby="order-by">
          {names.map((by) => (
            <Button
              key={by ?? 'colour'}
              pressed={sortedBy === by}
              blocked={own.may.includes('sortRows') ? blocked : say('refusal.not-now')}
              onPress={() => sort(by)}
            >
              {by === undefined ? say('participant.order.colour') : labels.variables[by]?.title}
            </Button>
          ))}
        </div>
        <Notice tone={told.tone}>{told.text}</Notice>
      </section>
      {!moving && <Grid table={table} labels={labels} say={say} />}
      <Button icon={moving ? 'list' : 'pick'} onPress={() => setMoving(!moving)}>
        {say(moving ? 'participant.order.grid' : 'participant.order.move')}
      </Button>
      {moving && <List {...panel} />}
    </div>
  )
}
