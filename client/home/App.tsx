import { useContext, useEffect, useState } from 'preact/hooks'

import type { AloudProps } from '../aloud/Aloud.tsx'
import { languageFrom } from '../languages.ts'
import { Device } from '../parts/device.ts'
import { lazily } from '../parts/lazily.tsx'
import { browserLanguage, Speech, useSay } from '../parts/speech.ts'
import type { CheckProps } from '../check/CheckPage.tsx'
import type { ReadScreens, Settings } from '../settings.ts'
import type { Say } from '../text.ts'
import type { ErasedProps } from './Erased.tsx'
import type { HomeProps } from './Home.tsx'
import { AwaitSeat } from './AwaitSeat.tsx'
import { JoinInvited } from './JoinInvited.tsx'
import type { PairInvitedProps } from './PairInvited.tsx'
import { routeOf, type Page, type Route } from './route.ts'
import type { SeatedProps } from './Seated.tsx'

const CheckPage = lazily<CheckProps>(() => import('../check/CheckPage.tsx'))
const Aloud = lazily<AloudProps>(() => import('../aloud/Aloud.tsx'))
const Erased = lazily<ErasedProps>(() => import('./Erased.tsx'))
const Home = lazily<HomeProps>(() => import('./Home.tsx'))
const PairInvited = lazily<PairInvitedProps>(() => import('./PairInvited.tsx'))
const PassPage = lazily<object>(() => import('../pass/PassPage.tsx'))
const PlanPage = lazily<object>(() => import('../plan/PlanPage.tsx'))
const Seated = lazily<SeatedProps>(() => import('./Seated.tsx'))

const paths: Record<Page, string> = {
  home: '/',
  participant: '/',
  console: '/console',
  pass: '/pass',
  table: '/table',
  spectator: '/watch',
}

/** The whole client: which screen this address and this device ask for. */
export function App({ settings }: { settings: Settings }) {
  const [route, setRoute] = useRoute(settings)
  const [chosen, setChosen] = useState(() => languageFrom(settings.language()))
  const reading = useReading(settings, route.place === 'table' ? 'wall' : 'own')
  const say = useSay(chosen ?? browserLanguage(), 'u')
  const device: Device = {
    settings,
    language: chosen ?? browserLanguage(),
    onLanguage(language) {
      settings.keepLanguage(language)
      setChosen(language)
    },
    ...reading,
    go(place) {
      history.pushState(null, '', paths[place])
      setRoute({ place })
    },
    onSeat(place, seat) {
      settings.keepSeat(place, seat)
      device.go(place)
    },
    onErased(workshop) {
      settings.forget(workshop)
      history.replaceState(null, '', paths.home)
      setRoute({ place: 'home', erased: true })
    },
  }
  if (!say) return null
  return (
    <Device.Provider value={device}>
      <Speech.Provider value={say}>
        <There route={route} say={say} />
        {reading.aloud && <Aloud onOff={() => reading.onAloud(false)} />}
      </Speech.Provider>
    </Device.Provider>
  )
}

/** Whether this device reads these screens aloud, kept for its next page. */
function useReading(settings: Settings, screens: ReadScreens) {
  const [reads, setReads] = useState({ own: settings.aloud('own'), wall: settings.aloud('wall') })
  const onAloud = (on: boolean) => {
    settings.keepAloud(screens, on)
    setReads({ ...reads, [screens]: on })
  }
  return { aloud: reads[screens], onAloud }
}

function There({
  route: { place, plan, check, erased, join, pair, awaits },
  say,
}: {
  route: Route
  say: Say
}) {
  const { settings } = useContext(Device)
  if (plan) return <PlanPage />
  if (check) return <CheckPage {...check} />
  if (erased) return <Erased say={say} />
  if (place === 'pass') return <PassPage />
  const seat = place === 'home' ? undefined : settings.seat(place)
  if (place !== 'home' && seat) return <Seated key={place} place={place} seat={seat} />
  if (place === 'table' && awaits) return <AwaitSeat place={place} say={say} />
  if (pair) return <PairInvited code={pair} say={say} />
  return join ? <JoinInvited invite={join} say={say} /> : <Home say={say} lost={place !== 'home'} />
}

/** The route of the address; what a QR gave along is kept, and taken out of the address bar. */
function useRoute(settings: Settings) {
  const [route, setRoute] = useState(() => taken(settings))
  useEffect(() => {
    const onMove = () => setRoute(taken(settings))
    window.addEventListener('hashchange', onMove)
    window.addEventListener('popstate', onMove)
    return () => {
      window.removeEventListener('hashchange', onMove)
      window.removeEventListener('popstate', onMove)
    }
  }, [])
  return [route, setRoute] as const
}

function taken(settings: Settings): Route {
  const route = routeOf(location, settings.seat('participant') !== undefined)
  if (location.hash) history.replaceState(null, '', location.pathname)
  if (route.seat && route.place !== 'home' && route.place !== 'pass')
    settings.keepSeat(route.place, route.seat)
  return route
}
