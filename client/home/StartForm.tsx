import { useContext, useState } from 'preact/hooks'

import type { AgendaName } from '../../rules/agenda.ts'
import type { Language, Settings as Workshop } from '../../rules/workshop.ts'
import { languageNames } from '../languages.ts'
import { Choices } from '../parts/Choices.tsx'
import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import type { No } from '../http.ts'
import { newKey } from '../settings.ts'
import type { Say } from '../text.ts'
import type { Loaded } from '../console/files/StartFile.tsx'
import { begun, chosenIn, OwnFile } from './OwnFile.tsx'
import { Origin } from './Origin.tsx'
import { said } from './said.ts'
import { StartWord, useWord } from './StartWord.tsx'
import { White } from './White.tsx'

const agendas = ['council', 'lesson', 'demo'] as const
type Plan = Pick<Workshop, 'agenda' | 'language' | 'address' | 'origin' | 'variant'>
const usual = { agenda: 'council', address: 'u', origin: false, variant: 'classic' } as const

/** What a facilitator decides before the first person comes in; the rest can wait. */
export function StartForm({ say }: { say: Say }) {
  const { language, onSeat } = useContext(Device)
  const [plan, setPlan] = useState<Plan>({ ...usual, language })
  const [state, setState] = useState<'ready' | 'busy' | No['no']>('ready')
  const [loaded, load] = useState<Loaded>({})
  const word = useWord(state)
  const set = (change: Partial<Plan>) => setPlan({ ...plan, ...change })
  const onLoad = (now: Loaded) => {
    load(now)
    set(chosenIn(now, loaded))
  }
  const onSubmit = async () => {
    setState('busy')
    const key = newKey()
    const answer = await begun({ ...plan, ...word.given, key, rehearsal: false }, loaded)
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
      <Program say={say} plan={plan} set={set} loaded={loaded} />
      <OwnFile say={say} language={language} loaded={loaded} onLoad={onLoad} />
      <Spoken say={say} plan={plan} set={set} />
      {!loaded.table && <Cards say={say} plan={plan} set={set} />}
      <StartWord say={say} word={word} />
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

type Part = { say: Say; plan: Plan; set: (change: Partial<Plan>) => void }

/** One of the three agendas, unless there is one from a file. */
function Program({ say, plan, set, loaded }: Part & { loaded: Loaded }) {
  if (loaded.plan) return null
  const of = agendas.map((value) => ({
    value,
    label: say(`home.start.${value}`),
    more: say(`home.start.${value}.more`),
  }))
  return (
    <Choices
      legend={say('home.start.agenda')}
      of={of}
      value={plan.agenda}
      onChoose={(agenda) => set({ agenda, address: addressFor(agenda) })}
    />
  )
}

/** Which cards are dealt. */
function Cards({ say, plan, set }: Part) {
  const { language } = useContext(Device)
  return (
    <>
      <Origin say={say} language={language} on={plan.origin} onChange={(origin) => set({ origin })} />
      <White say={say} variant={plan.variant} onChange={(variant) => set({ variant })} />
    </>
  )
}

function Spoken({ say, plan, set }: Part) {
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
