import { useContext, useEffect, useState } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { Room } from '../parts/Room.tsx'
import { keepTurns, passSeats, turnsKept, type Turns } from './kept.ts'
import { Nobody } from './Nobody.tsx'
import { Passing } from './Passing.tsx'
import { useOwn, type Here } from './useOwn.ts'

/** One device for everybody: several seats on it, of which one has the screen and the line. */
export default function PassPage() {
  const device = useContext(Device)
  const { settings } = device
  const { turns, keep } = useTurns()
  const { ownOf, hear } = useOwn()
  const [seats] = useState(() => passSeats(settings))
  const [removed, remove] = useState<readonly string[]>([])
  const [isAsked, ask] = useState(false)
  // What one person wants to hear is not read to the room in the turn of the next.
  useEffect(() => void (device.aloud && device.onAloud(false)), [turns.at, turns.round])
  const [here, come] = useState<Here>()
  const open = seats.filter(({ id }) => !removed.includes(id))
  const seat = open.find(({ id }) => id === turns.at) ?? open[0] ?? seats[0]
  if (!seat) return <Nobody />
  const onLead = () => {
    keepTurns(settings, { round: turns.round, had: turns.had, ...(turns.at ? { at: turns.at } : {}) })
    device.go('console')
  }
  // Whatever on a participant's screen leads elsewhere leads to the question who is at the device.
  const guard = { isAsked, ask, onLead }
  const isAlone = here?.seat === seat.id && !isAsked
  return (
    <Device.Provider value={{ ...device, ...ownOf(seat, isAlone), go: () => ask(true) }}>
      <Room
        key={seat.key}
        place="pass"
        seat={seat}
        onHome={() => device.go('home')}
        onGone={() => settings.forget(seat.workshop)}
        onRemoved={() => remove([...removed, seat.id])}
      >
        {(screen) => {
          hear(screen.table.settings.language)
          return <Passing {...{ screen, turns, guard, here }} seats={open} onTurns={keep} onCome={come} />
        }}
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
