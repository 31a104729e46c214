import { useContext, useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import { Device } from '../parts/device.ts'
import { Waiting } from '../parts/Waiting.tsx'
import type { Place } from '../settings.ts'
import type { Say } from '../text.ts'
import './home.css'

/** A browser may not tell of it when another window stores something: then this is how soon it is found. */
const looksAgain: Milliseconds = 500
const patience: Milliseconds = 12_000

type AwaitSeatProps = { place: Place; say: Say; late?: Milliseconds }

/** A window that opened before its key was there: a browser lets a window open only at the press itself. */
export function AwaitSeat({ place, say, late: after = patience }: AwaitSeatProps) {
  const { settings, onSeat } = useContext(Device)
  const [isLate, tell] = useState(false)
  useEffect(() => {
    const look = () => {
      const seat = settings.seat(place)
      if (seat) onSeat(place, seat)
    }
    addEventListener('storage', look)
    const looking = setInterval(look, looksAgain)
    const late = setTimeout(() => tell(true), after)
    return () => {
      removeEventListener('storage', look)
      clearInterval(looking)
      clearTimeout(late)
    }
  }, [])
  if (!isLate) return <Waiting />
  return (
    <main class="alone wood">
      <section class="paper">
        <h1>{say('home.title')}</h1>
        <p>{say('home.lost')}</p>
      </section>
    </main>
  )
}
