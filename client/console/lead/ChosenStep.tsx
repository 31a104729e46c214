import { Button } from '../../parts/Button.tsx'
import { lengthened } from '../agenda.ts'
import type { Desk } from '../desk.ts'
import type { Chosen } from './plan.ts'
import { RoundButton } from './RoundButton.tsx'

type ChosenStepProps = { desk: Desk; place: number; onMoved: (chosen: Chosen) => void }

/** What can be done with one step to come: longer, shorter, earlier, later, left out. */
export function ChosenStep({ desk, place, onMoved }: ChosenStepProps) {
  const { console, say, player } = desk
  const { agenda } = console
  const { name = 'pause', minutes = 0 } = agenda[place] ?? {}
  const step = say(`step.${name}`)
  const change = (by: 1 | -1) =>
    void player.play('setMinutes', { step: place, minutes: lengthened(minutes, by) })
  const drop = () => {
    player.tell('')
    void player.play('dropStep', { step: place, name })
  }
  return (
    <div class="desk-plan-chosen">
      <strong aria-live="polite">{say('console.chosenStep', { step, minutes })}</strong>
      <RoundButton label={say('console.stepShorter', { step })} onPress={() => change(-1)}>
        −1
      </RoundButton>
      <RoundButton label={say('console.stepLonger', { step })} onPress={() => change(1)}>
        +1
      </RoundButton>
      {place > console.step + 1 && <Move desk={desk} place={place} by={-1} onMoved={onMoved} />}
      {place < agenda.length - 1 && <Move desk={desk} place={place} by={1} onMoved={onMoved} />}
      <Button icon="close" label={say('console.dropName', { step })} blocked={player.blocked} onPress={drop}>
        {say('console.drop')}
      </Button>
    </div>
  )
}

type MoveProps = ChosenStepProps & { by: 1 | -1 }

/** One place earlier or later; the choice goes along. */
function Move({ desk, place, by, onMoved }: MoveProps) {
  const { console, say, player } = desk
  const { name = 'pause' } = console.agenda[place] ?? {}
  const step = say(`step.${name}`)
  const to = place + by
  const move = async () => {
    player.tell('')
    if (await player.play('moveStep', { from: place, to, name })) onMoved({ place: to, name })
  }
  return (
    <Button
      icon={by < 0 ? 'up' : 'down'}
      label={say(by < 0 ? 'console.moveEarlierName' : 'console.moveLaterName', { step })}
      blocked={player.blocked}
      onPress={() => void move()}
    >
      {say(by < 0 ? 'console.moveEarlier' : 'console.moveLater')}
    </Button>
  )
}
