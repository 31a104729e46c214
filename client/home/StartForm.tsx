import { useContext, useState } from 'preact/hooks'

import type { AgendaName } from '../../rules/agenda.ts'
import type { Language, Settings as Workshop } from '../../rules/workshop.ts'
import { Choices } from '../parts/Choices.tsx'
import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import { start, type No } from '../http.ts'
import { newKey } from '../settings.ts'
import type { Say } from '../text.ts'
import { languageNames } from './Languages.tsx'
import { Origin } from './Origin.tsx'
import { said } from './said.ts'
import { White } from './White.tsx'

const agendas = ['council', 'lesson', 'demo'] as const
type Plan = Pick<Workshop, 'agenda' | 'language' | 'address' | 'origin' | 'variant'>
const usual = { agenda: 'council', address: 'u', origin: false, variant: 'classic' } as const

/** What a facilitator decides before the first person comes in; the rest can wait. */
export function StartForm({ say }: { say: Say }) {
  const { language, onSeat } = useContext(Device)
  const [plan, setPlan] = useState<Plan>({ ...usual, language })
  const [state, setState] = useState<'ready' | 'busy' | No['no']>('ready')
  const set = (change: Partial<Plan>) => setPlan({ ...plan, ...change })
  const onSubmit = async () => {
    setState('busy')
    const key = newKey()
    const answer = await start({ ...plan, key, rehearsal: false })
    if ('no' in answer) setState(answer.no)
    else onSeat('console', { workshop: answer.workshop, key })
  }
  return (
    <form
      class="paper startForm"
      onSubmit={(event) => {
        event.preventDefault()
        if (state !== 'busy') void onSubmit()
      }}
    >
      <h1>{say('home.start.title')}</h1>
      <Agenda
        say={say}
        agenda={plan.agenda}
        onAgenda={(agenda) => set({ agenda, address: addressFor(agenda) })}
      />
      <Spoken say={say} plan={plan} set={set} />
      <Origin say={say} language={language} on={plan.origin} onChange={(origin) => set({ origin })} />
      <White say={say} variant={plan.variant} onChange={(variant) => set({ variant })} />
      {state !== 'ready' && state !== 'busy' && <Notice tone="no">{said(state, say)}</Notice>}
      <button type="submit" class="button button-main button-wide">
        {say(state === 'busy' ? 'home.start.busy' : 'home.start.button')}
      </button>
    </form>
  )
}

/** Pupils are "je" unless somebody decides otherwise. */
function addressFor(agenda: AgendaName): Plan['address'] {
  return agenda === 'lesson' ? 'je' : 'u'
}

type Part = { say: Say }

function Agenda({
  say,
  agenda,
  onAgenda,
}: Part & { agenda: AgendaName; onAgenda: (agenda: AgendaName) => void }) {
  const of = agendas.map((value) => ({
    value,
    label: say(`home.start.${value}`),
    more: say(`home.start.${value}.more`),
  }))
  return <Choices legend={say('home.start.agenda')} of={of} value={agenda} onChoose={onAgenda} />
}

function Spoken({ say, plan, set }: Part & { plan: Plan; set: (change: Partial<Plan>) => void }) {
  const onLanguage = (language: Language) => set({ language })
  const addresses = (['u', 'je'] as const).map((value) => ({ value, label: say(`home.start.${value}`) }))
  return (
    <>
      <Choices
        legend={say('home.start.language')}
        of={languageNames}
        value={plan.language}
        onChoose={onLanguage}
      />
      <Choices
        legend={say('home.start.address')}
        of={addresses}
        value={plan.address}
        onChoose={(address) => set({ address })}
      />
    </>
  )
}
