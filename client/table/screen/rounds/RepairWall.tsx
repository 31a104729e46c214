import type { SeenSearch } from '../../../../rules/view/views.ts'
import { Button } from '../../../parts/Button.tsx'
import { Icon } from '../../../parts/Icon.tsx'
import { usePlay } from '../../../parts/usePlay.ts'
import { BeforeAfter } from '../../../rounds/search/Mended.tsx'
import { repairsOf, type Repair } from '../../../rounds/search/repairs.ts'
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
      <Done screen={screen} repairs={repairsOf(repair, labels, say)} />
    </div>
  )
}

function Done({ screen, repairs }: { screen: Screen; repairs: readonly Repair[] }) {
  const { own, say } = screen
  const player = usePlay(screen)
  if (own.may.includes('mendTable'))
    return (
      <div class="wall-repair-done">
        {repairs.map(({ key, words, on, carried }) => (
          <Button
            key={key}
            pressed={on}
            blocked={player.blocked}
            onPress={() => void player.play('mendTable', carried)}
          >
            {words}
          </Button>
        ))}
      </div>
    )
  const done = repairs.filter(({ on }) => on)
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
