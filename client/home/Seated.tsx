import type { Language } from '../../rules/workshop.ts'
import { lazily } from '../parts/lazily.tsx'
import { Room } from '../parts/Room.tsx'
import type { ConsoleScreen, Screen } from '../screen.ts'
import type { Place, Seat, Settings } from '../settings.ts'
import { Participant } from '../participant/Participant.tsx'

export type SeatedProps = {
  place: Place
  seat: Seat
  settings: Settings
  language: Language
  chosen: Language | undefined
  onLanguage: (language: Language) => void
  go: (place: Place | 'home') => void
}

const Console = lazily<ConsoleScreen>(() => import('../console/Console.tsx').then((part) => part.default))
const TableScreen = lazily<Screen>(() => import('../table/TableScreen.tsx').then((part) => part.default))

/** Whoever has a seat: its screen, connected. */
export function Seated({ place, seat, settings, chosen, onLanguage, go }: SeatedProps) {
  return (
    <Room
      place={place}
      seat={seat}
      chosen={chosen}
      onHome={() => go('home')}
      onGone={() => settings.dropSeat(place)}
    >
      {(screen, { console }) => {
        if (place === 'table') return <TableScreen {...screen} />
        if (place === 'console') return console && <Console {...screen} console={console} />
        return (
          <Participant {...screen} settings={settings} onLanguage={onLanguage} onHome={() => go('home')} />
        )
      }}
    </Room>
  )
}
