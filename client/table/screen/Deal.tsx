import { White } from '../../parts/White.tsx'
import type { Screen } from '../../screen.ts'
import { Box } from './drawings/Box.tsx'
import { Fan } from './drawings/Fan.tsx'

/** An empty box, and how many cards are in people's hands. */
export function Deal({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const each = table.persons === 0 ? 0 : table.cardCount / table.persons
  return (
    <div class="wall-deal">
      <h1>{say('step.deal')}</h1>
      <div class="wall-deal-fans" aria-hidden="true">
        {Array.from({ length: table.persons }, (_, n) => (
          <Fan key={n} turn={n} />
        ))}
      </div>
      {table.persons === 0 ? (
        <p class="wall-huge">{say('table.soonDealt')}</p>
      ) : (
        <p class="wall-huge">{say('table.dealt', { persons: table.persons, each })}</p>
      )}
      <p class="wall-line">{say('table.dealLine')}</p>
      <White {...screen} says="table.white.deal" looks="wall-line" />
      <Box class="wall-deal-box" />
    </div>
  )
}
