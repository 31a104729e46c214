import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { languageFrom } from '../languages.ts'
import type { Screen } from '../screen.ts'
import { Knocking } from '../participant/Knocking.tsx'
import { openSession, type Known, type Session } from '../session.ts'
import type { Place, Seat, Settings } from '../settings.ts'
import { createStore } from '../store.ts'
import type { Say } from '../text.ts'
import { Device } from './device.ts'
import { Ended, Opening } from './Ended.tsx'
import { LineNow } from './lineNow.ts'
import { browserLanguage, Speech, useSay, type Extent } from './speech.ts'
import { Undone } from './Undone.tsx'
import { useStore } from './useStore.ts'
import { Waiting } from './Waiting.tsx'

type RoomProps = {
  place: Place | 'pass'
  seat: Seat
  onHome: () => void
  onGone: () => void
  /** The facilitator closed this seat. */
  onRemoved?: () => void
  children: (screen: Screen, known: Known) => ComponentChildren
}

const nothing = createStore<Known>({ line: 'opening', online: false })

/** Keeps a seat connected, and draws its screen once everything for it is there. */
export function Room({ place, seat, onHome, onGone, onRemoved, children }: RoomProps) {
  const { settings } = useContext(Device)
  const chosen = languageFrom(settings.language())
  const { session, again } = useSession(seat, settings)
  const known = useStore(session?.store ?? nothing)
  const language = languageOf(place, chosen, known)
  const address = known.table?.settings.address ?? 'u'
  const worded = useWorded(known, useSay(language, address, extentOf(place, known)))
  useEffect(() => session?.speak(language), [session, language])
  useEffect(() => {
    if (known.line === 'gone') onGone()
    if (known.line === 'removed') onRemoved?.()
  }, [known.line])
  if (!worded) return <Waiting />
  const { say } = worded
  const screen = session && screenOf(session, known.online, worded)
  return (
    <Speech.Provider value={say}>
      <Inside known={known} say={say} onHome={onHome} onAgain={again}>
        {known.own?.away === 'waiting' ? (
          <Knocking own={known.own} say={say} online={known.online} onHome={onHome} />
        ) : (
          screen && children(screen, known)
        )}
      </Inside>
      {known.undone && place !== 'table' && (
        <Undone say={say} onClose={() => session?.store.set({ undone: undefined })} />
      )}
    </Speech.Provider>
  )
}

function useSession(seat: Seat, settings: Settings): { session: Session | undefined; again: () => void } {
  const [session, setSession] = useState<Session>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const opened = openSession(seat, settings.unsent(seat))
    setSession(opened)
    return opened.close
  }, [seat.workshop, seat.key, attempt])
  return { session, again: () => setAttempt(attempt + 1) }
}

/** The projector speaks the workshop's language; a person's own screen the one that they chose. */
function languageOf(place: RoomProps['place'], chosen: Language | undefined, { table }: Known): Language {
  if (table && place === 'table') return table.settings.language
  return chosen ?? table?.settings.language ?? browserLanguage()
}

/** Until the cards are dealt a participant's device does with few texts; the others come in a quiet moment. */
function extentOf(place: RoomProps['place'], { table }: Known): Extent {
  if (place !== 'participant') return 'whole'
  return table === undefined || table.step.name === 'welcome' ? 'first' : 'own'
}

type Worded = { views: Known; say: Say }

/**
 * What is known, as far as there are words for it: while those of the next step are on their way the step before it
 * stays, so that the screen keeps its place, its focus and what it says aloud. Undefined before the first words.
 */
function useWorded(views: Known, say: Say | undefined): Worded | undefined {
  const last = useRef<Worded>(undefined)
  if (say) last.current = { views, say }
  return last.current
}

function screenOf(session: Session, online: boolean, { views, say }: Worded): Screen | undefined {
  const { table, own, labels } = views
  const { act, now, hands } = session
  return table && own && labels && { table, own, labels, online, say, act, now, hands }
}

type InsideProps = {
  known: Known
  say: Say
  onHome: () => void
  onAgain: () => void
  children: ComponentChildren
}

function Inside({ known: { line, goneAt }, say, onHome, onAgain, children }: InsideProps) {
  if (line === 'gone' || line === 'removed')
    return <Ended why={line} say={say} onHome={onHome} onAgain={onAgain} />
  return (
    <LineNow.Provider value={{ line, goneAt }}>
      {children || <Opening say={say} onHome={onHome} />}
    </LineNow.Provider>
  )
}
