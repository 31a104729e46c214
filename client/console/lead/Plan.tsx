import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Tick } from '../../parts/Tick.tsx'
import type { Desk } from '../desk.ts'
import { SaveAgenda } from '../files/SaveAgenda.tsx'
import { AddBack } from './AddBack.tsx'
import { ChosenStep } from './ChosenStep.tsx'
import { End } from './Evening.tsx'
import { eveningOf, movedEnd } from './evening.ts'
import { placeOf, type Chosen } from './plan.ts'
import { RoundButton } from './RoundButton.tsx'

/** The agenda to change: its end, the steps to come one by one, what can come back, and the time on the wall. */
export function Plan({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, say, player } = desk
  const { timerShown } = console
  return (
    <Dialog title={say('console.changeAgenda')} onClose={onClose}>
      <div class="desk-plan">
        <TheEnd desk={desk} />
        <StepsToCome desk={desk} />
        <AddBack desk={desk} />
        <Notice tone={player.told.tone}>{player.told.text}</Notice>
        <div class="desk-plan-foot">
          <Tick on={timerShown} onPress={() => void player.play('showTimer', { on: !timerShown })}>
            {say('console.timer')}
          </Tick>
          <SaveAgenda desk={desk} />
          <Button onPress={onClose}>{say('parts.close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

/** When it has to be over, five minutes earlier or later. */
function TheEnd({ desk }: { desk: Desk }) {
  const { console, say, player, now } = desk
  const evening = eveningOf(console, now())
  const move = (by: 5 | -5) => {
    player.tell('')
    void player.play('setEnd', { at: movedEnd(evening.endAt, by, now()) })
  }
  return (
    <div class="desk-plan-end">
      <p aria-live="polite">
        <End desk={desk} evening={evening} />
      </p>
      <RoundButton label={say('console.earlierEnd')} onPress={() => move(-5)}>
        −5
      </RoundButton>
      <RoundButton label={say('console.laterEnd')} onPress={() => move(5)}>
        +5
      </RoundButton>
    </div>
  )
}

/** One choice of the steps to come, and what can be done with the one that is chosen. */
function StepsToCome({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const [chosen, choose] = useState<Chosen>()
  const place = placeOf(console.agenda, console.step, chosen)
  const toCome = console.agenda.map((one, n) => ({ ...one, n })).slice(console.step + 1)
  if (toCome.length === 0) return <p>{say('console.lastPlanned')}</p>
  return (
    <section>
      <p class="desk-soft">{say('console.changeAgendaLine')}</p>
      <ol class="desk-plan-steps" style={{ '--rows': Math.ceil(toCome.length / 3) }}>
        {toCome.map(({ name, minutes, n }) => (
          <li key={n}>
            <button
              type="button"
              class="desk-plan-step"
              aria-pressed={n === place}
              onClick={() => choose({ place: n, name })}
            >
              <span>{say(`step.${name}`)}</span>
              <span class="desk-step-minutes">{say('console.minutes', { minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
      {place !== undefined && <ChosenStep desk={desk} place={place} onMoved={choose} />}
    </section>
  )
}
