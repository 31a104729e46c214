import type { Desk } from './desk.ts'
import { saidNo } from './desk.ts'
import { keyFor, seatHash } from './keys.ts'

/** The one window of the table: pressing again finds it back. */
const windowName = 'databasespel-table'
export const tableSeat = 't'

/** Opens the table in a window of its own, with a fresh key for its seat. */
export function useTableWindow({ say, player, key }: Desk): () => void {
  const open = async () => {
    // At once, while the press still counts: a browser holds back windows that open by themselves.
    const there = window.open('', windowName)
    const granted = await keyFor(tableSeat, key)
    if ('no' in granted) {
      there?.close()
      return player.tell(saidNo(granted.no, say))
    }
    if (!there) return player.tell(say('console.windowHeld'))
    there.location.href = `/table${seatHash(granted)}`
    return undefined
  }
  return () => void open()
}
