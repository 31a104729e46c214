import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import type { Line } from '../connection.ts'
import { face } from '../console/clock.ts'
import type { Say, SayKey } from '../text.ts'
import { Icon } from './Icon.tsx'
import { LineNow, useGoneFor } from './lineNow.ts'

type LineBannerProps = {
  say: Say
  online: boolean
  /** Lies over the screen where that is wide: there every part has its place. */
  over?: boolean
  /** What else there is to say here, while the line is open. */
  children?: ComponentChildren
}

/**
 * Says in words that the line is gone, and that nothing is lost. It mends by itself. Its place is always there, so
 * that whoever listens to the screen hears it when it fills.
 */
export function LineBanner({ say, online, over, children }: LineBannerProps) {
  return (
    <div class={over ? 'lineBanner-place lineBanner-over' : 'lineBanner-place'} role="status">
      {online ? children : <Gone say={say} />}
    </div>
  )
}

/** From here on the banner also says what to look at: the wifi. */
const long: Milliseconds = 20_000

function Gone({ say }: { say: Say }) {
  const { line } = useContext(LineNow)
  const lasts = useGoneFor()
  return (
    <div class="lineBanner">
      <Icon id="noLine" />
      <p>
        <strong>{say(headOf[line] ?? 'net.lost')}</strong> {say('net.kept')}{' '}
        {line === 'portal' ? (
          <PortalLink say={say} />
        ) : (
          lasts > long && line !== 'shut' && <span>{say('net.long')}</span>
        )}
      </p>
      <span class="lineBanner-time" aria-hidden="true">
        {face(Math.floor(lasts / 1000))}
      </span>
    </div>
  )
}

const headOf: Partial<Record<Line, SayKey>> = {
  backSoon: 'net.backSoon',
  portal: 'net.portal',
  shut: 'net.shut',
}

/** Our own address in a window of its own: there the wifi shows its login page, and this page stays as it is. */
export function PortalLink({ say }: { say: Say }) {
  return (
    <a class="lineBanner-portal" href="/" target="_blank" rel="noreferrer">
      {say('net.portalOpen')}
    </a>
  )
}
