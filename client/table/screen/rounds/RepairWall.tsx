import type { SeenSearch } from '../../../../rules/view/views.ts'
import { Icon } from '../../../parts/Icon.tsx'
import { usePlay } from '../../../parts/usePlay.ts'
import { RepairButtons } from '../../../rounds/search/buttons.tsx'
import { BeforeAfter } from '../../../rounds/search/Mended.tsx'
import { repairsOf } from '../../../rounds/search/repairs.ts'
import type { Screen } from '../../../screen.ts'

type WallProps = { screen: Screen; repair: NonNullable<SeenSearch['repair']> }

/** The table before and after its repair, what was done, and what it costs. */
export function RepairWall({ screen, repair }: WallProps) {
  const { table, labels, say } = screen
  return (
    <div class="wall-repair">
      <header>
        <h1>{say('search.repair.title')}</h1>
        <p>{say('search.repair.price')}</p>
      </header>
      <BeforeAfter repair={repair} labels={labels} say={say} language={table.settings.language} />
      <Done screen={screen} repair={repair} />
    </div>
  )
}

function Done({ screen, repair }: WallProps) {
  const { own, labels, say } = screen
  const player = usePlay(screen)
  if (own.may.includes('mendTable'))
    return (
      <div class="wall-repair-done">
        <RepairButtons repair={repair} labels={labels} say={say} player={player} />
      </div>
    )
  const done = repairsOf(repair, labels, say).filter(({ on }) => on)
  if (done.length === 0) return <p class="wall-repair-done">{say('search.repair.none')}</p>
  return (
    <ul class="wall-repair-done">
      {done.map(({ key, words }) => (
        <li key={key}>
          <Icon id="check" /> {words}
        </li>
      ))}
    </ul>
  )
}
