import type { StepName } from '../../../rules/agenda.ts'
import { Button } from '../../parts/Button.tsx'
import { isExtra } from '../agenda.ts'
import type { Desk } from '../desk.ts'

/** What can be added to the agenda: phases that were left out, a pause, and rounds on top of the time. */
export function AddBack({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const back = console.addable.filter((name) => !isExtra(name))
  const extra = console.addable.filter(isExtra)
  return (
    <>
      <Addable desk={desk} title={say('console.addBack')} names={back} />
      <Addable desk={desk} title={say('console.addExtra')} names={extra} />
    </>
  )
}

type AddableProps = { desk: Desk; title: string; names: readonly StepName[] }

function Addable({ desk, title, names }: AddableProps) {
  if (names.length === 0) return null
  return (
    <div class="desk-plan-add">
      <span>{title}</span>
      {names.map((name) => (
        <Add key={name} desk={desk} name={name} />
      ))}
    </div>
  )
}

function Add({ desk: { say, player }, name }: { desk: Desk; name: StepName }) {
  const step = say(`step.${name}`)
  const add = () => {
    player.tell('')
    if (isExtra(name)) return void player.play('addRound', { round: name })
    return void player.play('addStep', { name })
  }
  return (
    <Button
      label={say(isExtra(name) ? 'console.addRoundName' : 'console.addBackName', { step })}
      blocked={player.blocked}
      onPress={add}
    >
      {`+ ${step}`}
    </Button>
  )
}
