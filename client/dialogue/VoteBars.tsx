import type { Vote } from '../../rules/workshop.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'
import { votesInOrder, voteSigns } from './votes.ts'
import './votes.css'

type VoteBarsProps = {
  counts: Record<Vote, number>
  say: Say
  /** What this device voted, to be marked. */
  own?: Vote | undefined
}

/** With more votes for one answer than these, the people are drawn smaller. */
const fewInRow = 10

/** How the group voted: a row of people for each answer, which is a table as well. */
export function VoteBars({ counts, say, own }: VoteBarsProps) {
  const most = Math.max(...Object.values(counts))
  if (most === 0) return <p class="votes-nobody">{say('dialogue.nobody')}</p>
  return (
    <table class={most > fewInRow ? 'votes votes-many' : 'votes'}>
      <caption class="unseen">{say('dialogue.result')}</caption>
      <tbody>
        {votesInOrder.map((vote) => (
          <tr key={vote} class={`votes-${vote}`}>
            <th scope="row">
              <Icon id={voteSigns[vote]} />
              <span>{say(`dialogue.${vote}`)}</span>
              {vote === own && <small>{say('dialogue.own')}</small>}
            </th>
            <td class="votes-number">{counts[vote]}</td>
            <td class="votes-row">
              {Array.from({ length: counts[vote] }, (_, n) => (
                <Person key={n} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A vote: a head, and shoulders that end in a straight line. */
function Person() {
  return (
    <svg class="votes-person" viewBox="0 0 12 20" aria-hidden="true" focusable="false">
      <path d="M6 1a3 3 0 1 1 0 6a3 3 0 1 1 0 -6z M1.5 19v-6.5a4.5 4.5 0 0 1 9 0v6.5z" />
    </svg>
  )
}
