import type { Screen } from '../../screen.ts'
import type { SeenChoice } from '../../../rules/view/figures.ts'

/** The chosen characteristic in counts and words, and what a small group has to bear in mind. */
export function Counts({ screen }: { screen: Screen }) {
  const { choice } = screen.table
  if (!choice) return <p class="wall-counts wall-counts-none">{screen.say('table.chooseSoon')}</p>
  return (
    <div class="wall-counts">
      <Table screen={screen} choice={choice} />
      <Messages screen={screen} choice={choice} />
    </div>
  )
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

function Messages({ screen: { say, table, labels }, choice: { messages } }: Shown) {
  const { people } = labels
  return (
    <ul class="wall-counts-messages">
      {messages.map((key) => (
        <li key={key}>{say(key, { persons: table.persons, people })}</li>
      ))}
    </ul>
  )
}
