import { useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import { plain, useAddresses } from '../console/address.ts'
import { Bases } from '../console/Bases.tsx'
import { HotspotSteps } from '../console/HotspotSteps.tsx'
import { Qr } from '../console/Qr.tsx'
import { newClient } from '../settings.ts'
import type { Say } from '../text.ts'
import { meet } from './asks.ts'

/** The server is asked so often who came; nobody after so long means that something is in the way. */
const every: Milliseconds = 2000
const patience: Milliseconds = 20_000

/** The way in for a phone at this place, and whether one came: the only proof that the network lets it. */
export function Meeting({ say }: { say: Say }) {
  const addresses = useAddresses()
  const { chosen } = addresses
  const { page, came, isLong } = useMeeting(chosen)
  const here = came.includes(new URL(chosen).host)
  return (
    <section class="paper checkMeeting" aria-label={say('check.meet')}>
      <h2>{say('check.meet')}</h2>
      <p>{say('check.meet.line')}</p>
      <div class="checkMeeting-way">
        <Qr holds={`${chosen}/check#from=${page}`} label={say('check.meet.qr', { address: plain(chosen) })} />
        <p class="checkMeeting-address">{plain(chosen)}/check</p>
      </div>
      <Bases
        say={say}
        addresses={addresses}
        note={(base) => say(came.includes(new URL(base).host) ? 'check.meet.some' : 'check.meet.none')}
      />
      <p class={here ? 'checkMeeting-told checkMeeting-came' : 'checkMeeting-told'} role="status">
        {here
          ? say('check.meet.came', { address: plain(chosen) })
          : say(isLong ? 'check.meet.long' : 'check.meet.wait')}
      </p>
      {isLong && !here && <HotspotSteps say={say} />}
    </section>
  )
}

/** A name for this page, under which hosts others came to it, and whether the chosen one is shown for long. */
function useMeeting(chosen: string) {
  const [page] = useState(newClient)
  const [came, hear] = useState<readonly string[]>([])
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const ask = () => void meet({ own: page }).then(hear)
    ask()
    const timer = setInterval(ask, every)
    return () => clearInterval(timer)
  }, [page])
  useEffect(() => {
    setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [chosen])
  return { page, came, isLong }
}
