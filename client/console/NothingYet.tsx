import { useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import { Button } from '../parts/Button.tsx'
import { playersOf } from './counts.ts'
import type { Desk } from './desk.ts'
import { HotspotSteps } from './HotspotSteps.tsx'

/** A QR that was shown for so long, and let nobody in: something is in the way. */
const long: Milliseconds = 60_000

/**
 * A phone that the wifi keeps from the laptop shows no page of ours that could say so: so the console does, and by
 * itself when nobody came. It lies folded until then, and is gone once somebody is in.
 */
export function NothingYet({ desk, onChoose }: { desk: Desk; onChoose: () => void }) {
  const { console, say } = desk
  const isLong = useLong()
  const isWelcome = console.agenda[console.step]?.name === 'welcome'
  if (!isWelcome || playersOf(console).length > 0) return null
  return (
    <details class="desk-hotspot" open={isLong}>
      <summary>{say('console.hotspot')}</summary>
      <p>{say('console.hotspot.why')}</p>
      <HotspotSteps say={say} />
      <p class="desk-hotspot-ways">
        <Button onPress={onChoose}>{say('console.hotspot.choose')}</Button>
        <CheckLink desk={desk} />
      </p>
    </details>
  )
}

/** The network check in a window of its own: the console stays as it is. */
export function CheckLink({ desk: { say } }: { desk: Desk }) {
  return (
    <a class="button button-plain" href="/check" target="_blank" rel="noreferrer">
      {say('console.hotspot.check')}
    </a>
  )
}

function useLong(): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}
