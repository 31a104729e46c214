import { useEffect } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { Ended } from '../parts/Ended.tsx'
import { Veil } from '../parts/Veil.tsx'
import type { Screen } from '../screen.ts'
import type { Settings } from '../settings.ts'
import { Away } from './Away.tsx'
import { Header } from './Header.tsx'
import { fetchAhead, panelOf } from './panels.ts'
import './participant.css'

export type ParticipantProps = Screen & {
  settings: Settings
  onLanguage: (language: Language) => void
  onHome: () => void
}
/** The first screen comes first; what is needed later waits so long. */
const quietMoment = 1500

/** A participant's own screen: who they are, the step that is on, and what there is to do in it. */
export function Participant({ settings, onLanguage, onHome, ...screen }: ParticipantProps) {
  const { table, own, say } = screen
  const { name, index } = table.step
  useEffect(() => {
    const timer = setTimeout(() => void fetchAhead(), quietMoment)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    document.title = `${say(`step.${name}`)} · ${say('home.title')}`
    window.scrollTo(0, 0)
  }, [index, say])
  if (own.away === 'removed')
    return <Ended why="removed" say={say} onHome={onHome} onAgain={() => location.reload()} />
  if (own.away === 'left') return <Away {...screen} onHome={onHome} />
  const Panel = panelOf(name)
  return (
    <div class={`participant wood step-${name}`}>
      <Header {...screen} onLanguage={onLanguage} onHome={onHome} />
      <main class="participant-main">
        <Panel key={index} {...screen} settings={settings} />
      </main>
      <Veil table={table} say={say} />
    </div>
  )
}
