import type { StepName } from '../../rules/agenda.ts'
import { Icon, type IconId } from '../parts/Icon.tsx'
import type { Screen } from '../screen.ts'

const icons: Partial<Record<StepName, IconId>> = {
  pause: 'pause',
  privacyDialogue: 'talk',
}
/** Steps in which a phone may lie down, each with its own words. */
const words = ['pause', 'wrapUp', 'evaluation'] as const

/** A step that is spent looking up, listening and talking. */
export default function Calm({ table, say }: Screen) {
  const { name } = table.step
  const own = words.find((word) => word === name)
  return (
    <section class="paper calm">
      <Icon id={icons[name] ?? 'screen'} size={72} />
      <h2>{say(own ? `participant.calm.${own}` : 'participant.calm.look')}</h2>
      <p>{say(`purpose.${name}`)}</p>
    </section>
  )
}
