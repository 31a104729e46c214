import { useState } from 'preact/hooks'

import { noTurns, type Turns } from '../../client/pass/kept.ts'
import { Passing } from '../../client/pass/Passing.tsx'
import { roundOf } from '../../client/pass/round.ts'
import type { Here } from '../../client/pass/useOwn.ts'
import type { ConsoleScreen } from '../../client/screen.ts'
import { seatsOnDevice } from './passing.ts'

/** Four seats on one device, of which this one is on the line and comes first. In the picture `all` each had a turn. */
export default function PassPicture(screen: ConsoleScreen) {
  const { seat } = screen.own
  const [turns, keep] = useState(() => (location.hash.includes('/all/') ? allHad(screen) : noTurns))
  const [isAsked, ask] = useState(false)
  const [here, come] = useState<Here>()
  return (
    <Passing
      screen={screen}
      seats={seatsOnDevice.toSorted((one, other) => Number(other.id === seat) - Number(one.id === seat))}
      turns={turns}
      onTurns={keep}
      here={here}
      onCome={come}
      guard={{ isAsked, ask, onLead() {} }}
    />
  )
}

function allHad(screen: ConsoleScreen): Turns {
  const had = seatsOnDevice.map(({ id }, n) => [id, n === 1 ? 'skipped' : 'done'] as const)
  return { round: roundOf(screen) ?? '', had: Object.fromEntries(had) }
}
