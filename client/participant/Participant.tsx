import { useContext, useEffect } from 'preact/hooks'

import { KeepsBallots } from '../dialogue/ownBallot.tsx'
import { Device } from '../parts/device.ts'
import { Ended } from '../parts/Ended.tsx'
import { lazily } from '../parts/lazily.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import { Rehearsal } from '../parts/Rehearsal.tsx'
import { Veil } from '../parts/Veil.tsx'
import type { Screen } from '../screen.ts'
import { atTable, haveCome } from '../table/atTable.ts'
import type { AwayProps } from './Away.tsx'
import { Header } from './Header.tsx'
import { KeyTable } from './KeyTable.tsx'
import { fetchAhead, panelOf } from './panels.ts'
import './participant.css'

const AtTable = lazily<Pick<Screen, 'own' | 'say'>>(() => import('./AtTable.tsx'))
const StepTerms = lazily<Pick<Screen, 'table' | 'own' | 'say'>>(() => import('../terms/StepTerms.tsx'))
const Away = lazily<AwayProps>(() => import('./Away.tsx'))
const PairLine = lazily<Screen>(() => import('./pair/PairLine.tsx'))

/** The first screen comes first; what is needed later waits so long. */
const quietMoment = 1500

/** A participant's own screen: who they are, the step that is on, and what there is to do in it. */
export default function Participant(whole: Screen) {
  const { own, say } = whole
  // Who sits at one of several tables sees that one, as if it were the only one.
  const screen: Screen = { ...whole, table: atTable(whole.table, own.table) }
  const { table } = screen
  const { go } = useContext(Device)
  const { name, index } = table.step
  useQuietMoment()
  useEffect(() => {
    document.title = `${say(`step.${name}`)} · ${say('home.title')}`
  }, [name, say])
  useEffect(() => window.scrollTo(0, 0), [index])
  const onHome = () => go('home')
  if (own.away === 'removed') {
    return <Ended why="removed" say={say} onHome={onHome} onAgain={() => location.reload()} />
  }
  if (own.away === 'left') return <Away {...screen} onHome={onHome} />
  const Step = panelOf(name)
  return (
    <div class={`participant wood step-${name}`}>
      <header class="participant-top">
        <Rehearsal table={table} say={say} />
        <Header {...screen} />
      </header>
      <LineBanner say={say} online={screen.online} />
      <main class="participant-main">
        {own.people === 2 && <PairLine {...screen} />}
        {haveCome(table) && <p class="paper participant-together">{say('tables.together')}</p>}
        {name !== 'welcome' && <StepTerms key={index} table={table} own={own} say={say} />}
        <KeepsBallots>
          <Step key={index} {...screen} />
        </KeepsBallots>
        {own.keyTable && <KeyTable own={own} say={say} />}
      </main>
      {own.table !== undefined && <AtTable own={own} say={say} />}
      <Veil table={table} say={say} />
    </div>
  )
}

/** Fetches what comes later once the first screen is there. */
function useQuietMoment(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchAhead(), quietMoment)
    return () => clearTimeout(timer)
  }, [])
}
