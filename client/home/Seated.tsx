import { useContext } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { lazily } from '../parts/lazily.tsx'
import { Room } from '../parts/Room.tsx'
import Participant from '../participant/Participant.tsx'
import type { ConsoleScreen, Screen } from '../screen.ts'
import type { Place, Seat } from '../settings.ts'

export type SeatedProps = { place: Place; seat: Seat }

const Console = lazily<ConsoleScreen>(() => import('../console/Console.tsx'))
const Spectator = lazily<Screen>(() => import('../spectator/Spectator.tsx'))
const TableScreen = lazily<Screen>(() => import('../table/TableScreen.tsx'))

/** Whoever has a seat: its screen, connected. */
export default function Seated({ place, seat }: SeatedProps) {
  const { settings, go } = useContext(Device)
  return (
    <Room place={place} seat={seat} onHome={() => go('home')} onGone={() => settings.dropSeat(place)}>
      {(screen, { console }) => {
        // Who handed the lead over looks on from then on, on the same screen.
        if (screen.own.role === 'spectator') return <Spectator {...screen} />
        if (place === 'table') return <TableScreen {...screen} />
        if (place === 'console') return console && <Console {...screen} console={console} />
        return <Participant {...screen} />
      }}
    </Room>
  )
}
