import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How much room the sheet in the middle has for what is said and done. */
export type Room = {
  sheet: RefObject<HTMLElement | null>
  /** What to do lies open. */
  isRoomy: boolean
  /** Even folded there is too little room: what to say stands closer together. */
  isTight: boolean
  /** The facilitator opens or closes what to do, and from then on nothing else does. */
  turn: (open: boolean) => void
}

/** Gives way step by step where the sheet would have to scroll: first what to do is folded, then lines stand closer. */
export function useRoom(): Room {
  const sheet = useRef<HTMLElement>(null)
  const [given, give] = useState(0)
  const [chosen, choose] = useState<boolean>()
  const [, drawAgain] = useState(false)
  // Another letter may need more lines.
  useEffect(() => void document.fonts.ready.then(() => drawAgain(true)), [])
  useLayoutEffect(() => {
    const box = sheet.current
    if (box && chosen !== true && given < 2 && box.scrollHeight > box.clientHeight) give(given + 1)
  })
  const isRoomy = chosen ?? given === 0
  return {
    sheet,
    isRoomy,
    isTight: given === 2,
    turn: (open) => open !== isRoomy && choose(open),
  }
}
