import type { SeenCell, SeenWorld } from '../../../rules/view/figures.ts'
import type { Language } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import { rowsOf, type Alike } from './like.ts'
import { Signs } from './Signs.tsx'

export type WorldProps = { world: SeenWorld; say: Say; language: Language }

/** One invented world: similar people in a row, the departments beside each other, and the totals below. */
export function World({ world, say, language }: WorldProps) {
  const [first] = world.totals
  return (
    <section class="world">
      <header class="world-head">
        <p class="world-invented">{say('reveal.worlds.invented')}</p>
        <h3>{world.label[language]}</h3>
      </header>
      <div class="world-departments" aria-hidden="true">
        {world.totals.map(({ department, label }) => (
          <span key={department}>{label[language]}</span>
        ))}
      </div>
      {rowsOf(world).map((row) => (
        <Row key={row.profile} row={row} at={first?.label[language] ?? ''} say={say} language={language} />
      ))}
      <Totals world={world} say={say} language={language} />
    </section>
  )
}

type RowProps = { row: Alike; at: string; say: Say; language: Language }

function Row({ row: { profile, cells, fare }, at, say, language }: RowProps) {
  return (
    <div class={`world-row world-row-${profile}`}>
      <h4>
        {say(`reveal.worlds.${profile}`)}
        <span class="world-fare">{say(`reveal.worlds.fare.${fare}`, { department: at })}</span>
      </h4>
      {cells.map((cell) => (
        <Cell key={cell.department} cell={cell} say={say} language={language} />
      ))}
    </div>
  )
}

function Cell({ cell, say, language }: { cell: SeenCell; say: Say; language: Language }) {
  const { profile, label, total, started, of100 } = cell
  const said = say('reveal.worlds.cell', {
    profile: say(`reveal.worlds.${profile}`),
    department: label[language],
    started,
    total,
    of100,
  })
  return (
    <figure class="world-cell">
      <Signs total={total} started={started} said={said} />
      <figcaption aria-hidden="true">
        <span class="world-of100">
          <strong>{of100}</strong> {say('reveal.of100')}
        </span>
        <span class="world-count">{say('reveal.worlds.count', { started, total })}</span>
      </figcaption>
    </figure>
  )
}

/** The same in every world: whoever sees only this sees no difference between the worlds. */
function Totals({ world, say, language }: WorldProps) {
  return (
    <div class="world-totals">
      <h4>{say('reveal.worlds.together')}</h4>
      {world.totals.map(({ department, label, of100, started, total }) => (
        <p key={department}>
          <span class="unseen">{label[language]}: </span>
          <span class="world-of100">
            <strong>{of100}</strong> {say('reveal.of100')}
          </span>
          <span class="world-count">{say('reveal.worlds.count', { started, total })}</span>
        </p>
      ))}
    </div>
  )
}
