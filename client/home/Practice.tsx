import { useContext, useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Choices } from '../parts/Choices.tsx'
import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import { grant, start, type No } from '../http.ts'
import { newKey } from '../settings.ts'
import type { Say } from '../text.ts'
import { Simulated } from './Simulated.tsx'
import { StartWord, useWord, type Word } from './StartWord.tsx'
import { said } from './said.ts'

/** The seat of the big screen, as every workshop has it. */
const tableSeat = 't'
const agendas = ['council', 'lesson', 'demo'] as const
type Plan = { agenda: (typeof agendas)[number]; simulated: number }
type State = 'choosing' | 'busy' | No['no'] | { code: string }

/** A workshop for one: the facilitator practises, and the computer plays as many participants as wished. */
export function Practice({ say }: { say: Say }) {
  const { settings, language } = useContext(Device)
  const [plan, setPlan] = useState<Plan>({ agenda: 'council', simulated: 8 })
  const [state, setState] = useState<State>('choosing')
  const word = useWord(typeof state === 'object' ? 'ready' : state)
  const begin = async () => {
    setState('busy')
    const key = newKey()
    const address = plan.agenda === 'lesson' ? 'je' : 'u'
    const settled = { language, address, origin: false, rehearsal: true } as const
    const begun = await start({ ...plan, ...settled, ...word.given, key })
    if ('no' in begun) return setState(begun.no)
    const { workshop, code } = begun
    settings.keepSeat('console', { workshop, key })
    const table = await grant({ workshop, key, seat: tableSeat })
    if ('key' in table) settings.keepSeat('table', { workshop, key: table.key })
    return setState({ code })
  }
  if (typeof state === 'object') return <Windows say={say} code={state.code} />
  return (
    <Plans say={say} plan={plan} word={word} state={state} onPlan={setPlan} onBegin={() => void begin()} />
  )
}

type PlansProps = {
  say: Say
  plan: Plan
  word: Word
  state: Exclude<State, object>
  onPlan: (plan: Plan) => void
  onBegin: () => void
}

/** What is chosen before the first of them comes in. */
function Plans({ say, plan, word, state, onPlan, onBegin }: PlansProps) {
  const of = agendas.map((value) => ({
    value,
    label: say(`home.start.${value}`),
    more: say(`home.start.${value}.more`),
  }))
  const isWrong = state !== 'choosing' && state !== 'busy'
  return (
    <section class="paper startForm">
      <h1>{say('home.practice')}</h1>
      <p>{say('home.practice.how')}</p>
      <Choices
        legend={say('home.start.agenda')}
        of={of}
        value={plan.agenda}
        onChoose={(agenda) => onPlan({ ...plan, agenda })}
      />
      <Simulated say={say} count={plan.simulated} onCount={(simulated) => onPlan({ ...plan, simulated })} />
      <StartWord say={say} word={word} />
      {isWrong && <Notice tone="no">{said(state, say)}</Notice>}
      <Button kind="main" wide icon="play" onPress={() => state !== 'busy' && onBegin()}>
        {say(state === 'busy' ? 'home.practice.busy' : 'home.practice.button')}
      </Button>
    </section>
  )
}

function Windows({ say, code }: { say: Say; code: string }) {
  const { go } = useContext(Device)
  const elsewhere = { target: '_blank', rel: 'noopener', class: 'button button-wide' }
  return (
    <section class="paper startForm">
      <h1>{say('home.practice.title')}</h1>
      <p>{say('home.practice.text')}</p>
      <div class="actions">
        <Button kind="main" wide icon="screen" onPress={() => go('console')}>
          {say('home.practice.console')}
        </Button>
        <a href="/table" {...elsewhere}>
          {say('home.practice.table')}
        </a>
        <a href={`/#join=${code}`} {...elsewhere}>
          {say('home.practice.join')}
        </a>
        <p>{say('home.practice.window')}</p>
      </div>
    </section>
  )
}
