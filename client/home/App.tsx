import { useEffect, useState } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { lazily } from '../parts/lazily.tsx'
import { browserLanguage, Speech, useSay } from '../parts/speech.ts'
import type { Place, Seat, Settings } from '../settings.ts'
import type { HomeProps } from './Home.tsx'
import { JoinInvited } from './JoinInvited.tsx'
import { routeOf, type Route } from './route.ts'
import type { SeatedProps } from './Seated.tsx'

const Home = lazily<HomeProps>(() => import('./Home.tsx').then(({ Home }) => Home))
const Seated = lazily<SeatedProps>(() => import('./Seated.tsx').then(({ Seated }) => Seated))

const paths: Record<Place | 'home', string> = {
  home: '/',
  participant: '/',
  console: '/console',
  table: '/table',
}

/** The whole client: which screen this address and this device ask for. */
export function App({ settings }: { settings: Settings }) {
  const [route, setRoute] = useRoute(settings)
  const [chosen, setChosen] = useState(settings.language())
  const language = chosen ?? browserLanguage()
  const say = useSay(language, 'u')
  const onLanguage = (next: Language) => {
    settings.keepLanguage(next)
    setChosen(next)
  }
  const go = (place: Route['place']) => {
    history.pushState(null, '', paths[place])
    setRoute({ place })
  }
  const onSeat = (place: Place, seat: Seat) => {
    settings.keepSeat(place, seat)
    go(place)
  }
  if (!say) return null
  const common = { settings, language, onLanguage, go, onSeat }
  return <Speech.Provider value={say}>{screenFor(route)}</Speech.Provider>

  function screenFor({ place, join }: Route) {
    const seat = place === 'home' ? undefined : settings.seat(place)
    if (place === 'home' || !seat || !say) {
      if (join && say) return <JoinInvited {...common} invite={join} say={say} />
      return say && <Home {...common} say={say} lost={place !== 'home'} />
    }
    return <Seated key={place} {...common} place={place} seat={seat} chosen={chosen} />
  }
}

/** The route of the address; what a QR gave along is kept, and taken out of the address bar. */
function useRoute(settings: Settings) {
  const read = () => taken(settings)
  const [route, setRoute] = useState(read)
  useEffect(() => {
    const onMove = () => setRoute(read())
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
  if (route.seat && route.place !== 'home') settings.keepSeat(route.place, route.seat)
  return route
}
