import { localeOf } from '../../languages.ts'
import type { Screen } from '../../screen.ts'
import { Drawing } from './drawings/Drawing.tsx'

/** Steps in which people talk: a drawing, the name of the step, and the question. */
export function Talk({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { name } = table.step
  return (
    <div class="wall-talk">
      <Drawing of={name} />
      <div class="wall-sheet">
        <h1>{say(`step.${name}`)}</h1>
        <p class="wall-talk-question">{say(name === 'pause' ? 'table.pauseLine' : `script.${name}`)}</p>
        {name === 'pause' && <p class="wall-talk-until">{say('table.pauseUntil', { time: endOf(table) })}</p>}
      </div>
    </div>
  )
}

/** When the pause ends by the plan, by the clock on the wall. */
function endOf({ step, settings }: Screen['table']): string {
  const end = new Date(step.startedAt + step.minutes * 60_000)
  return end.toLocaleTimeString(localeOf(settings.language), { hour: '2-digit', minute: '2-digit' })
}
