import { useContext, useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import { said } from '../home/said.ts'
import { Device } from '../parts/device.ts'
import type { Desk } from './desk.ts'
import { keyFor } from './keys.ts'

export const tableSeat = 't'
/** A window that is not there by now was held back, or is on a very slow machine. */
const opensWithin: Milliseconds = 8000

/**
 * Opens the table in a window of its own, which shares no process with the console: what is much work there does not
 * hold up who leads. The browser tells us nothing of such a window; that it opened is known once the table is here.
 */
export function useTableWindow({ say, player, key, console }: Desk): {
  open: () => void
  isOpening: boolean
} {
  const { settings } = useContext(Device)
  const [openedAt, setOpenedAt] = useState<Milliseconds>()
  const isHere = console.seats[tableSeat]?.here === true
  useEffect(() => {
    if (openedAt === undefined) return undefined
    if (isHere) return setOpenedAt(undefined)
    const timer = setTimeout(() => {
      setOpenedAt(undefined)
      player.tell(say('console.windowHeld'))
    }, opensWithin)
    return () => clearTimeout(timer)
  }, [openedAt, isHere])
  const open = async () => {
    // At once, while the press still counts; the key waits for the new window in the storage that both share.
    settings.dropSeat('table')
    window.open('/table#awaits', '_blank', 'noopener')
    if (!isHere) setOpenedAt(Date.now())
    const granted = await keyFor(tableSeat, key)
    if (!('no' in granted)) return settings.keepSeat('table', granted)
    setOpenedAt(undefined)
    return player.tell(said(granted.no, say))
  }
  return { open: () => void open(), isOpening: openedAt !== undefined }
}
