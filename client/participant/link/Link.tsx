import type { ComponentChildren } from 'preact'
import { useContext, useState } from 'preact/hooks'

import { Choices } from '../../parts/Choices.tsx'
import { Device } from '../../parts/device.ts'
import { lazily } from '../../parts/lazily.tsx'
import { White } from '../../parts/White.tsx'
import type { Screen } from '../../screen.ts'
import type { TableForm } from '../../settings.ts'
import { atTable } from '../../table/atTable.ts'
import List from '../../table/List.tsx'
import type { CanvasProps } from '../../table/TableCanvas.tsx'
import { TrayBar } from './TrayBar.tsx'
import './link.css'

const Canvas = lazily<CanvasProps>(() => import('../../table/TableCanvas.tsx'))

/** From this width on there is room for the cloth itself. */
const wide = '(min-width: 700px)'
const forms = ['list', 'cloth'] as const

/** The shared table on one's own device: as a list, or as the cloth with the tray beneath it. */
export default function Link(given: Screen) {
  const { settings } = useContext(Device)
  const screen = { ...given, table: atTable(given.table, given.own.table) }
  const { say, table } = screen
  const [form, setForm] = useState<TableForm>(
    settings.tableForm() ?? (matchMedia(wide).matches ? 'cloth' : 'list'),
  )
  const onForm = (next: TableForm) => {
    settings.keepTableForm(next)
    setForm(next)
  }
  const of = forms.map((value) => ({ value, label: say(`participant.link.${value}`) }))
  const legend = say('participant.link.form')
  const tools = <Choices quiet legend={legend} of={of} value={form} onChoose={onForm} />
  return (
    <div class="link">
      {table.counter && (
        <p class="paper link-counter" role="status">
          {say('participant.link.counter', table.counter)}
        </p>
      )}
      <White {...screen} says="participant.white.link" looks="paper white-note" />
      {form === 'list' ? <List {...screen} tools={tools} /> : <OnCloth screen={screen} tools={tools} />}
    </div>
  )
}

function OnCloth({ screen, tools }: { screen: Screen; tools: ComponentChildren }) {
  return (
    <>
      <div class="list-tools">{tools}</div>
      <div class="link-cloth">
        <Canvas screen={screen} bare />
      </div>
      <TrayBar {...screen} />
    </>
  )
}
