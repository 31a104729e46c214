import { useContext, useEffect, useState } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { keepPassSeats, keepTurns, noTurns, passSeats, turnsKept } from './kept.ts'

/** Whether this device goes round; whoever opens the console says first that it is for them. */
export function useOut(): { isOut: boolean; onLead: () => void } {
  const { settings } = useContext(Device)
  const workshop = settings.seat('console')?.workshop ?? ''
  const isOurs = passSeats(settings, workshop).length > 0
  const [isOut, setOut] = useState(() => isOurs && turnsKept(settings).out === true)
  useEffect(() => {
    // Seats of a workshop before this one are nobody's here any more.
    if (isOurs || passSeats(settings).length === 0) return
    keepPassSeats(settings, [])
    keepTurns(settings, noTurns)
  }, [workshop])
  const onLead = () => {
    const { out: _out, ...turns } = turnsKept(settings)
    keepTurns(settings, turns)
    setOut(false)
  }
  return { isOut, onLead }
}
