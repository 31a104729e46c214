import { useContext, useEffect, useState } from 'preact/hooks'

import type { Language, SeatId } from '../../rules/workshop.ts'
import { Device } from '../parts/device.ts'
import { Room } from '../parts/Room.tsx'
import type { Place } from '../settings.ts'
import { keepTurns, passSeats, turnsKept, type PassSeat, type Turns } from './kept.ts'
import { Nobody } from './Nobody.tsx'
import { Passing } from './Passing.tsx'

/** One device for everybody: several seats on it, of which one has the screen and the line. */
export default function PassPage() {
  const device = useContext(Device)
  const { settings } = device
  const { turns, keep } = useTurns()
  const ownOf = useOwn()
  const [seats] = useState(() => passSeats(settings))
  const [removed, remove] = useState<readonly string[]>([])
  const [isAsked, ask] = useState(false)
  const open = seats.filter(({ id }) => !removed.includes(id))
  const seat = open.find(({ id }) => id === turns.at) ?? open[0] ?? seats[0]
  if (!seat) return <Nobody />
  const onLead = () => {
    keepTurns(settings, { round: turns.round, had: turns.had, ...(turns.at ? { at: turns.at } : {}) })
    device.go('console')
  }
  // Whatever on a participant's screen leads elsewhere leads to the question who is at the device.
  const guard = { isAsked, ask, onLead }
  return (
    <Device.Provider value={{ ...device, ...ownOf(seat), go: () => ask(true) }}>
      <Room
        key={seat.key}
        place="pass"
        seat={seat}
        onHome={() => device.go('home')}
        onGone={() => settings.forget(seat.workshop)}
        onRemoved={() => remove([...removed, seat.id])}
      >
        {(screen) => <Passing screen={screen} seats={open} turns={turns} onTurns={keep} guard={guard} />}
      </Room>
    </Device.Provider>
  )
}

/** How far the device went round, kept for a page that is loaded anew. From now on it is out. */
function useTurns() {
  const { settings } = useContext(Device)
  const [turns, keep] = useState<Turns>(() => ({ ...turnsKept(settings), out: true }))
  useEffect(() => keepTurns(settings, turns), [turns])
  return { turns, keep }
}

/** What is one person's on this device and not the next one's: their language, and the words that they were typing. */
function useOwn() {
  const { settings, language } = useContext(Device)
  const [spoken, speak] = useState<Readonly<Record<SeatId, Language>>>({})
  return (seat: PassSeat) => ({
    language: spoken[seat.id] ?? language,
    onLanguage: (chosen: Language) => speak({ ...spoken, [seat.id]: chosen }),
    settings: {
      ...settings,
      language: () => spoken[seat.id] ?? settings.language(),
      seat: (place: Place) => (place === 'participant' ? seat : settings.seat(place)),
    },
  })
}
