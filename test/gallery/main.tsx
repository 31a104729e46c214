import { render, type ComponentType } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

import '../../client/style.css'
import '../../client/parts/parts.css'
import '../../client/parts/forced.css'
import type { AloudProps } from '../../client/aloud/Aloud.tsx'
import { Knocking } from '../../client/participant/Knocking.tsx'
import type { ConsoleScreen } from '../../client/screen.ts'
import { Device } from '../../client/parts/device.ts'
import { Ended, Opening } from '../../client/parts/Ended.tsx'
import { lazily } from '../../client/parts/lazily.tsx'
import { LineNow } from '../../client/parts/lineNow.ts'
import { Speech } from '../../client/parts/speech.ts'
import { Undone } from '../../client/parts/Undone.tsx'
import { keepPassSeats } from '../../client/pass/kept.ts'
import { createSettings, type Settings } from '../../client/settings.ts'
import { sayIn, type Say } from '../../client/text.ts'
import { chanceFrom, seedOf } from '../../rules/chance.ts'
import { labelsOf } from '../../rules/labels.ts'
import { play } from '../../rules/play.ts'
import { type Language, type SeatId, type Workshop } from '../../rules/workshop.ts'
import { Index } from './Index.tsx'
import { printing } from './paper.ts'
import { languageIn, texts } from './languages.ts'
import type { Picture, ScreenName } from './picture.ts'
import { seatsOnDevice } from './passing.ts'
import { pictures } from './pictures.ts'
import { allSeats } from './playing.ts'
import { watchDrawing } from './seen.ts'
import { clockAt, deck, viewsOf } from './states.ts'

/** The panels that a workshop is drawn with; the home page and the step plan have none. */
const panels: Readonly<Record<Exclude<ScreenName, 'home' | 'plan'>, ComponentType<ConsoleScreen>>> = {
  participant: lazily<ConsoleScreen>(() => import('../../client/participant/Participant.tsx')),
  list: lazily<ConsoleScreen>(() => import('../../client/participant/Participant.tsx')),
  table: lazily<ConsoleScreen>(() => import('../../client/table/TableScreen.tsx')),
  spectator: lazily<ConsoleScreen>(() => import('../../client/spectator/Spectator.tsx')),
  console: lazily<ConsoleScreen>(() => import('../../client/console/Console.tsx')),
  pass: lazily<ConsoleScreen>(() => import('./PassPicture.tsx')),
}
const Aloud = lazily<AloudProps>(() => import('../../client/aloud/Aloud.tsx'))
const Peek = lazily(() => import('../../client/peek/Peek.tsx'))
const HomePage = lazily<{ state: string; say: Say }>(() => import('./HomePage.tsx'))
const PlanPage = lazily<object>(() => import('../../client/plan/PlanPage.tsx'))
const sayOf = (language: Language, address: 'u' | 'je') => sayIn(texts.get(language) ?? {}, language, address)

/** `#table/link/nl`: which picture, in which language. */
function useHash(): { picture?: Picture; language: Language } {
  const [hash, hear] = useState(location.hash)
  useEffect(() => {
    const changed = () => hear(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  const [screen, state, spoken] = hash.slice(1).split('/')
  const language = languageIn(spoken)
  const picture = pictures.find((one) => one.screen === screen && one.state === state)
  return picture ? { picture, language } : { language }
}

function Gallery() {
  const { picture, language } = useHash()
  const [aloud, onAloud] = useState(false)
  // Each picture begins in silence, but for whoever listens how reading aloud goes on from one to the next.
  useEffect(() => (location.search === '?listen' ? undefined : onAloud(false)), [picture, language])
  // What somebody chose in one picture says nothing of the next.
  const settings = useMemo(() => settingsOf(picture), [picture, language])
  document.documentElement.lang = language
  document.documentElement.dir = texts.get(language)?.['languageDirection'] ?? 'ltr'
  const say = sayOf(language, 'u')
  if (!picture) return <Index pictures={pictures} language={language} />
  return (
    <Device.Provider value={{ ...device, aloud, onAloud, language, settings }}>
      <Speech.Provider value={say}>
        <Drawn key={location.hash} picture={picture} language={language} say={say} />
        {aloud && <Aloud onOff={() => onAloud(false)} />}
      </Speech.Provider>
    </Device.Provider>
  )
}

type DrawnProps = { picture: Picture; language: Language; say: Say }

function Drawn({ picture, language, say }: DrawnProps) {
  const { screen, state, line = 'lost', lasts = 0 } = picture
  if (screen === 'plan') return <PlanPage />
  if (screen === 'home') return <HomePage state={state} say={say} />
  return (
    <LineNow.Provider value={{ line, goneAt: performance.now() - lasts * 1000 }}>
      {picture.opens ? (
        <Opening say={say} onHome={nowhere} />
      ) : (
        <Shown picture={picture} language={language} Panel={panels[screen]} />
      )}
      {picture.undone && <Undone say={say} onClose={nowhere} />}
    </LineNow.Provider>
  )
}

type ShownProps = { picture: Picture; language: Language; Panel: ComponentType<ConsoleScreen> }

/** The screen with a workshop behind it that really plays what is tapped. */
function Shown({ picture, language, Panel }: ShownProps) {
  const first = useMemo(() => picture.make?.({ language }), [])
  const [workshop, keep] = useState<Workshop | undefined>(first)
  // Acts that follow one another at once each play on from the one before, as they do on the server.
  const latest = useRef(first)
  if (!workshop || !first) return <p>…</p>
  printing(workshop)
  const say = sayOf(language, workshop.settings.address)
  const views = viewsOf(workshop, picture.seat, awake(workshop, picture))
  const screen: ConsoleScreen = {
    ...views,
    console: { ...views.console, ...(picture.unsaved && { unsaved: true }) },
    labels: labelsOf(deck, language),
    say,
    online: picture.line === undefined,
    now: clockAt(first),
    hands: { move() {}, watch: () => () => {} },
    async act(act, carried) {
      const now = latest.current ?? workshop
      const given = { at: now.lastActAt + 1000, chance: chanceFrom(seedOf(now.seed, now.seq)), deck }
      const next = play(now, picture.seat, act, carried, given)
      if (typeof next === 'string') return { no: next }
      latest.current = next
      keep(next)
      return { ok: true }
    },
  }
  const { line } = picture
  if (line === 'gone' || line === 'removed')
    return <Ended why={line} say={say} onHome={nowhere} onAgain={nowhere} />
  if (screen.own.away === 'waiting')
    return <Knocking own={screen.own} say={say} online={screen.online} onHome={nowhere} />
  return <Panel {...screen} />
}

function awake(workshop: Workshop, { asleep = [] }: Picture): Set<SeatId> {
  return new Set([...allSeats(workshop)].filter((seat) => !asleep.includes(seat)))
}

/**
 * A device that remembers nothing but the console's key: it asks keys for other devices with it. For the pictures of
 * the list somebody chose to see the table so, on any device.
 */
function settingsOf(picture: Picture | undefined): Settings {
  const settings = createSettings(undefined)
  settings.keepSeat('console', { workshop: 'gallery-workshop', key: 'Z2FsbGVyeS1nYWxsZXJ5LQ' })
  keepPassSeats(settings, seatsOnDevice)
  if (picture?.screen === 'list') settings.keepTableForm('list')
  return settings
}

const nowhere = () => {}
const device: Device = {
  settings: settingsOf(undefined),
  language: 'nl',
  onLanguage: nowhere,
  aloud: false,
  onAloud: nowhere,
  go: nowhere,
  onSeat: nowhere,
  onErased: nowhere,
}

watchDrawing()
const app = document.getElementById('app')
/** The frames of the console ask for this page of the gallery, as they ask for one of the game. */
const isFrame = location.pathname === '/peek'
if (app) render(isFrame ? <Peek /> : <Gallery />, app)
