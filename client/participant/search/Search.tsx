import type { SeenSearch } from '../../../rules/view/views.ts'
import { pageLanguage } from '../../parts/speech.ts'
import { Counter } from '../../rounds/search/Counter.tsx'
import { Facts } from '../../rounds/search/Facts.tsx'
import { BeforeAfter } from '../../rounds/search/Mended.tsx'
import { World } from '../../rounds/search/World.tsx'
import type { Screen } from '../../screen.ts'
import Calm from '../Calm.tsx'
import { AddBar, MendBar } from './SearchBars.tsx'

/** Somebody from a film: what is known, how many rows still fit, and one more fact when it is asked for. */
export default function Search(screen: Screen) {
  const { table, labels, say } = screen
  const { search } = table
  if (!search) return <Calm {...screen} />
  const language = pageLanguage()
  if (search.world) return <World world={search.world} say={say} language={language} />
  if (search.repair)
    return (
      <>
        <BeforeAfter repair={search.repair} labels={labels} say={say} language={language} />
        <MendBar screen={screen} repair={search.repair} />
      </>
    )
  return <Seeking screen={screen} search={search} />
}

function Seeking({ screen, search }: { screen: Screen; search: SeenSearch }) {
  const { labels, say } = screen
  const { known, besides } = search
  const words = { labels, language: pageLanguage() }
  return (
    <>
      <section class="paper search-sheet">
        <h2>{say('search.title')}</h2>
        {known.length === 0 ? (
          <p>
            {say('search.knowNothing')} {say('search.madeUp')}
          </p>
        ) : (
          <Facts facts={known} label={say('search.known')} {...words} />
        )}
        <Counter search={search} say={say} />
        {besides && besides.length > 0 && (
          <>
            <p>{say('search.besides')}</p>
            <Facts facts={besides} label={say('search.besides')} {...words} />
          </>
        )}
      </section>
      {!besides && <AddBar screen={screen} search={search} />}
    </>
  )
}
