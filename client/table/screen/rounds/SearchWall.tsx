import type { SeenSearch } from '../../../../rules/view/views.ts'
import { usePlay } from '../../../parts/usePlay.ts'
import { FactButtons } from '../../../rounds/search/buttons.tsx'
import { Counter } from '../../../rounds/search/Counter.tsx'
import { Facts } from '../../../rounds/search/Facts.tsx'
import { Rows } from '../../../rounds/search/Rows.tsx'
import { World } from '../../../rounds/search/World.tsx'
import type { Screen } from '../../../screen.ts'
import { RepairWall } from './RepairWall.tsx'
import './searchWall.css'

export type SearchWallProps = { screen: Screen; search: SeenSearch }

/** Somebody from a film on the wall: what is known, every row of the table, and how many still fit. */
export default function SearchWall({ screen, search }: SearchWallProps) {
  const { table, labels, say } = screen
  const { language } = table.settings
  if (search.world)
    return (
      <div class="wall-points">
        <h1 class="unseen">{say('step.reidentification')}</h1>
        <World world={search.world} say={say} language={language} />
      </div>
    )
  if (search.repair) return <RepairWall screen={screen} repair={search.repair} />
  return (
    <div class={search.besides ? 'wall-search wall-search-alone' : 'wall-search'}>
      <div class="wall-search-left">
        <Person screen={screen} search={search} />
        <Under screen={screen} search={search} />
      </div>
      <section class="wall-search-rows">
        <Counter search={search} say={say} />
        <Rows search={search} labels={labels} say={say} />
      </section>
    </div>
  )
}

/** The person, and what is known of them; once they are found also the rest. */
function Person({ screen, search: { known, besides } }: SearchWallProps) {
  const { table, labels, say } = screen
  const words = { labels, language: table.settings.language }
  return (
    <section class="wall-sheet wall-search-person">
      <h1>{say('search.title')}</h1>
      {known.length === 0 ? (
        <p>{say('search.knowNothing')}</p>
      ) : (
        <Facts facts={known} label={say('search.known')} {...words} />
      )}
      {besides && besides.length > 0 && (
        <div class="wall-search-besides">
          <p>{say('search.besides')}</p>
          <Facts facts={besides} label={say('search.besides')} {...words} />
        </div>
      )}
      <p class="wall-search-madeUp">{say('search.madeUp')}</p>
    </section>
  )
}

/** What to do now; on a table that may be touched the facts are buttons. */
function Under({ screen, search: { left, open, besides } }: SearchWallProps) {
  const { own, labels, say } = screen
  const player = usePlay(screen)
  if (besides) return null
  if (left.length === 0) return <p class="wall-search-under">{say('search.sameAll')}</p>
  return (
    <>
      <p class="wall-search-under">{say(open ? 'table.search.choose' : 'table.search.look')}</p>
      {own.may.includes('addFact') && (
        <div class="wall-search-facts">
          <FactButtons left={left} labels={labels} player={player} />
        </div>
      )}
    </>
  )
}
