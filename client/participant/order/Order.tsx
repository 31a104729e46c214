import { useContext, useEffect, useRef, useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { Device } from '../../parts/device.ts'
import { lazily } from '../../parts/lazily.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { atTable, gridOf } from '../../table/atTable.ts'
import { Top } from '../../table/canvas/Top.tsx'
import { useLit } from '../../table/list/light.ts'
import List from '../../table/List.tsx'
import { Places } from '../../table/order/Places.tsx'
import type { CanvasProps } from '../../table/TableCanvas.tsx'
import { Grid } from './Grid.tsx'
import { Tools, type Chosen } from './Tools.tsx'
import './order.css'

const Canvas = lazily<CanvasProps>(() => import('../../table/TableCanvas.tsx'))

/** Loose piles become one table: a row for each person, a column for each characteristic. */
export default function Order(given: Screen) {
  const screen = { ...given, table: atTable(given.table, given.own.table) }
  const { settings } = useContext(Device)
  const [form, show] = useState<Form>(settings.tableForm() === 'cloth' ? 'cloth' : 'table')
  const { table, say } = screen
  if (!gridOf(table)) return <p class="paper">{say('participant.order.none')}</p>
  const two = Object.values(table.orders ?? {})[0]
  if (two) return <Places screen={screen} two={two} />
  return (
    <div class="order">
      {form === 'table' && <Table screen={screen} />}
      {form === 'cards' && <List {...screen} />}
      {form === 'cloth' && <Cloth screen={screen} />}
      <Forms say={say} form={form} onForm={show} />
    </div>
  )
}

/** The drawn table; what is said above it elsewhere would lie over the heads of the columns here. */
function Cloth({ screen }: { screen: Screen }) {
  const { play, told } = usePlay(screen)
  const lit = useLit(screen)
  return (
    <>
      <div class="order-cloth">
        <Canvas screen={screen} bare />
      </div>
      <div class="order-forms">
        <Top
          screen={screen}
          lit={lit}
          onUndo={() => void play('undo', {})}
          onLight={(light) => void play('spotlight', { light })}
        />
      </div>
      <Notice tone={told.tone}>{told.text}</Notice>
    </>
  )
}

const forms = ['table', 'cards', 'cloth'] as const
type Form = (typeof forms)[number]
const icons = { table: 'list', cards: 'pick', cloth: 'screen' } as const

/** The other ways to look at the same: as a table, as cards to lay elsewhere, or drawn, to drag. */
function Forms({ say, form, onForm }: Pick<Screen, 'say'> & { form: Form; onForm: (form: Form) => void }) {
  return (
    <div class="order-forms">
      {forms
        .filter((one) => one !== form)
        .map((one) => (
          <Button key={one} icon={icons[one]} onPress={() => onForm(one)}>
            {say(`participant.order.form.${one}`)}
          </Button>
        ))}
    </div>
  )
}

/** The table of data, with what one can do above it. */
function Table({ screen }: { screen: Screen }) {
  const { table, own, labels, say } = screen
  const [chosen, choose] = useState<Chosen>()
  const player = usePlay(screen)
  const { told, tell, blocked } = player
  const grid = gridOf(table)
  if (!grid) return null
  const may = own.may.includes('moveRow')
  const isThere = chosen?.is === 'row' ? grid.rows.includes(chosen.pile) : chosen !== undefined
  const now = isThere ? chosen : undefined
  const root = useInSight(now && `${grid.rows.join()} ${grid.columns.join()}`)
  const onChoose = (next: Chosen) => choose(isSame(now, next) ? undefined : next)
  return (
    <div ref={root} class="order">
      <p class="paper order-how">{say(may ? 'participant.order.how' : 'participant.order.look')}</p>
      <Grid
        table={table}
        labels={labels}
        say={say}
        chosen={now}
        onAsk={tell}
        {...(may && blocked === undefined && { onChoose })}
      />
      <section class="paper order-bar">
        <Notice tone={told.tone}>{told.text}</Notice>
        {may && (
          <Tools screen={screen} grid={grid} player={player} chosen={now} onDone={() => choose(undefined)} />
        )}
      </section>
    </div>
  )
}

/** What was tapped stays in sight wherever it is moved. */
function useInSight(moved: string | undefined) {
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (moved === undefined) return
    own.current
      ?.querySelector('.grid-chosen > button')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [moved])
  return own
}

const isSame = (one: Chosen | undefined, other: Chosen) => JSON.stringify(one) === JSON.stringify(other)
