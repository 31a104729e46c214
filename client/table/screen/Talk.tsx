import type { Screen } from '../../screen.ts'
import { Drawing } from './drawings/Drawing.tsx'
import { Cbs, Chain, Office } from './drawings/Sources.tsx'

/** Steps in which people talk: a drawing, the name of the step, and the question. */
export function Talk({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { name } = table.step
  if (name === 'explain') return <Explain screen={screen} />
  if (name === 'experiences') return <Experiences screen={screen} />
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
  return end.toLocaleTimeString(settings.language, { hour: '2-digit', minute: '2-digit' })
}

const questions = ['table.whatGoesWell', 'table.whatIsHard', 'table.whatToKnow'] as const

/** Three question cards on the table, to choose from. */
function Experiences({ screen: { say } }: { screen: Screen }) {
  return (
    <div class="wall-talk wall-talk-cards">
      <h1>{say('step.experiences')}</h1>
      <ul>
        {questions.map((question) => (
          <li key={question} class="wall-sheet">
            {say(question)}
          </li>
        ))}
      </ul>
      <p class="wall-line">{say('script.experiences')}</p>
    </div>
  )
}

/** Two sources and the chain between them: what linking is, in three pictures. */
function Explain({ screen: { say } }: { screen: Screen }) {
  return (
    <div class="wall-talk wall-talk-sources">
      <h1>{say('table.explainTitle')}</h1>
      <ol>
        <li class="wall-sheet">
          <Office />
          <p>{say('table.cityKnows')}</p>
        </li>
        <li class="wall-talk-chain">
          <Chain />
          <p>{say('table.linkedWithout')}</p>
        </li>
        <li class="wall-sheet">
          <Cbs />
          <p>{say('table.cbsKnows')}</p>
        </li>
      </ol>
      <p class="wall-line">{say('table.explainLine')}</p>
    </div>
  )
}
