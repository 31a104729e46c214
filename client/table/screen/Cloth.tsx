import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { Screen } from '../../screen.ts'

type Canvas = ComponentType<{ screen: Screen }>
type Loaded = { canvas?: Canvas; failed?: true }

const canvases = import.meta.glob<{ default: Canvas }>('../TableCanvas.tsx')

/** The canvas with the cards; it is large, so it comes when a table is shown. */
export function Cloth({ screen }: { screen: Screen }) {
  const [{ canvas: Drawn, failed }, keep] = useState<Loaded>({})
  useEffect(() => {
    const load = canvases['../TableCanvas.tsx']
    load?.().then(
      ({ default: canvas }) => keep({ canvas }),
      () => keep({ failed: true }),
    )
  }, [])
  if (Drawn) return <div class="wall-cloth"><Drawn screen={screen} /></div>
  return <p class="wall-cloth wall-cloth-wait">{screen.say(failed ? 'table.notLoaded' : 'table.loading')}</p>
}
