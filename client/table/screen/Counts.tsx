import type { Screen } from '../../screen.ts'
import type { SeenChoice, SeenClaims } from '../../../rules/view/figures.ts'
import { Remarks } from '../../claim/ClaimWords.tsx'
import { Claims, largeClaim } from './Claims.tsx'

/**
 * The chosen characteristic in counts and words, what a small group has to bear in mind, and what people claim.
 * Where claims stand beside the cards, the counts are left to the drawing and to the ear.
 */
export function Counts({ screen }: { screen: Screen }) {
  const { choice, claims, otherWay } = screen.table
  const large = largeClaim(screen.table)
  const isQuiet = otherWay !== undefined || !isEmpty(claims)
  return (
    <>
      <div class={choice && !isQuiet ? 'wall-counts' : 'wall-counts wall-counts-none'}>
        {choice ? (
          <div class={isQuiet ? 'unseen' : undefined}>
            <Table screen={screen} choice={choice} />
          </div>
        ) : (
          <p>{screen.say('table.chooseSoon')}</p>
        )}
        {large ? (
          <Remarks {...screen} claim={large} persons={screen.table.persons} isFirst />
        ) : (
          choice && <Messages screen={screen} choice={choice} />
        )}
        {!isQuiet && <p class="wall-counts-soon">{screen.say('table.claimsSoon')}</p>}
      </div>
      <Claims screen={screen} />
    </>
  )
}

function isEmpty(claims: SeenClaims | undefined): boolean {
  return Object.keys(claims ?? {}).length === 0
}

type Shown = { screen: Screen; choice: SeenChoice }

function Table({ screen: { labels, say }, choice }: Shown) {
  const words = labels.variables[choice.variable]
  if (choice.counts.length === 0) return <p class="wall-counts-title">{words?.title}</p>
  return (
    <table class="wall-counts-table">
      <caption class="wall-counts-title">{words?.title}</caption>
      <thead>
        <tr>
          <td />
          {choice.counts.map(({ category }) => (
            <th key={category} scope="col">
              {words?.categories[category]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Colour of="work" choice={choice} say={say} />
        <Colour of="noWork" choice={choice} say={say} />
      </tbody>
    </table>
  )
}

function Colour({ of, choice, say }: { of: 'work' | 'noWork'; choice: SeenChoice; say: Screen['say'] }) {
  return (
    <tr class={`wall-counts-${of}`}>
      <th scope="row">
        <i class={`wall-outcome wall-outcome-${of}`} aria-hidden="true" /> {say(`outcome.${of}`)}
      </th>
      {choice.counts.map((count) => (
        <td key={count.category}>{say('table.countOf', { count: count[of], of: choice[of] })}</td>
      ))}
    </tr>
  )
}

function Messages({ screen: { say, table, labels }, choice: { messages, white = 0 } }: Shown) {
  const { people } = labels
  return (
    <ul class="wall-counts-messages">
      {messages.map((key) => (
        <li key={key}>{say(key, { persons: table.persons, people })}</li>
      ))}
      {white > 0 && <li>{say('white.count', { count: white })}</li>}
    </ul>
  )
}
