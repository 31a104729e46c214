import type { EvaluationItem } from '../../../rules/workshop.ts'
import type { ConsoleView } from '../../../rules/view/views.ts'
import { pageLanguage } from '../../parts/speech.ts'
import type { Say } from '../../text.ts'
import './talk.css'

type Evaluation = NonNullable<ConsoleView['evaluation']>

const itemsInOrder = [
  'number',
  'sources',
  'chance',
  'cause',
  'opinion',
] as const satisfies readonly EvaluationItem[]

/** The average of each statement before and now, in marks and in words; from five answers up. */
export function Averages({ evaluation, say }: { evaluation: Evaluation; say: Say }) {
  const { before, now, items } = evaluation
  const known = itemsInOrder.filter((item) => isKnown(items[item]))
  if (known.length === 0) return <p>{say('console.evaluation.few')}</p>
  return (
    <table class="desk-averages">
      <caption>
        {say('console.evaluation.title')}{' '}
        <small class="desk-soft">{say('console.evaluation.counts', { before, now })}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{say('console.evaluation.item')}</span>
          </th>
          <td>
            <div class="desk-averages-ends">
              <span>{say('evaluation.level.1')}</span>
              <span>{say('evaluation.level.4')}</span>
            </div>
          </td>
          <th scope="col">○ {say('console.evaluation.before')}</th>
          <th scope="col">● {say('console.evaluation.now')}</th>
        </tr>
      </thead>
      <tbody>
        {itemsInOrder.map((item) => (
          <tr key={item}>
            <th scope="row">{say(`evaluation.item.${item}`)}</th>
            <td>
              <Line {...items[item]} />
            </td>
            <td>{shown(items[item].before)}</td>
            <td>{shown(items[item].now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Pair = Evaluation['items'][EvaluationItem]

const isKnown = ({ before, now }: Pair) => before !== undefined || now !== undefined

/** With one decimal, as the language writes it; a dash where fewer than five answered. */
function shown(average: number | undefined): string {
  return average?.toLocaleString(pageLanguage(), { minimumFractionDigits: 1 }) ?? '–'
}

const left = 8
const step = 36

/** From 1 to 4: an open dot for before, a full one for now, and a line from the one to the other. */
function Line({ before, now }: Pair) {
  const at = (average: number) => left + (average - 1) * step
  return (
    <svg class="desk-averages-line" viewBox={`0 0 ${2 * left + 3 * step} 20`} aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <path key={level} d={`M${at(level)} 4v12`} />
      ))}
      <path d={`M${at(1)} 10H${at(4)}`} />
      {before !== undefined && now !== undefined && (
        <path class="desk-averages-way" d={`M${at(before)} 10H${at(now)}`} />
      )}
      {before !== undefined && <circle class="desk-averages-before" cx={at(before)} cy="10" r="5" />}
      {now !== undefined && <circle class="desk-averages-now" cx={at(now)} cy="10" r="5.5" />}
    </svg>
  )
}
