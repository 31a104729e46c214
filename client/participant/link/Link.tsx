import { useState } from 'preact/hooks'

import { Choices } from '../../parts/Choices.tsx'
import { lazily } from '../../parts/lazily.tsx'
import type { Screen } from '../../screen.ts'
import type { TableForm } from '../../settings.ts'
import { List } from '../../table/List.tsx'
import type { Panel } from '../panel.ts'
import { TrayBar } from './TrayBar.tsx'
import './link.css'

const Canvas = lazily<{ screen: Screen }>(() =>
  import('../../table/TableCanvas.tsx').then((part) => part.default),
)

/** From this width on there is room for the cloth itself. */
const wide = '(min-width: 700px)'
const forms = ['list', 'cloth'] as const

/** The shared table on one's own device: as a list, or as the cloth with the tray beneath it. */
export function Link({ settings, ...screen }: Panel) {
  const { say, table } = screen
  const [form, setForm] = useState<TableForm>(
    settings.tableForm() ?? (matchMedia(wide).matches ? 'cloth' : 'list'),
  )
  const onForm = (next: TableForm) => {
    settings.keepTableForm(next)
    setForm(next)
  }
  const of = forms.map((value) => ({ value, label: say(`participant.link.${value}`) }))
  return (
    <div class={`link link-${form}`}>
      <div class="link-top">
        <p>{say('participant.link.question')}</p>
        <Choices quiet legend={say('participant.link.form')} of={of} value={form} onChoose={onForm} />
      </div>
      {table.counter && (
        <p class="paper link-counter" role="status">
          {say('participant.link.counter', table.counter)}
        </p>
      )}
      {form === 'list' ? <List {...screen} /> : <OnCloth {...screen} />}
    </div>
  )
}

function OnCloth(screen: Screen) {
  return (
    <>
      <div class="link-cloth">
        <Canvas screen={screen} />
      </div>
      <TrayBar {...screen} />
    </>
  )
}
