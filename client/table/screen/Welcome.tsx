import { Qr } from '../../console/Qr.tsx'
import { isNearby, plain, useAddress } from '../../console/address.ts'
import { Logo } from '../../parts/Logo.tsx'
import type { Screen } from '../../screen.ts'
import { Present } from './Present.tsx'

/** How to get in, who is in, and two sentences to put people at ease. */
export function Welcome({ screen }: { screen: Screen }) {
  const { table, say } = screen
  return (
    <div class="wall-welcome">
      <header class="wall-welcome-head">
        <Logo kind="wall" />
        <h1>{say('table.welcome')}</h1>
        <p>{say('table.invented')}</p>
      </header>
      {table.code === undefined ? (
        <p class="wall-welcome-closed">{say('table.doorLocked')}</p>
      ) : (
        <Door screen={screen} code={table.code} />
      )}
      <footer class="wall-welcome-foot">
        <Present screen={screen} />
        <p>{say('table.erased')}</p>
      </footer>
    </div>
  )
}

/** The code as six cards on the wood, and the QR on a slip of paper. */
function Door({ screen, code }: { screen: Screen; code: string }) {
  const { say } = screen
  const address = useAddress()
  const letters = code.split('')
  return (
    <div class="wall-door">
      <div class="wall-door-typed">
        <p>{say('table.goTo')}</p>
        <p class="wall-door-address">{plain(address)}</p>
        <p>{say('table.typeCode')}</p>
        <p class="wall-code">
          <span class="unseen">{say('table.code', { code: letters.join(' ') })}</span>
          {letters.map((letter, n) => (
            <span key={n} class={`wall-code-card wall-code-card-${n % 3}`} aria-hidden="true">
              {letter}
            </span>
          ))}
        </p>
      </div>
      <div class="wall-door-scan">
        <Qr holds={`${address}/#join=${code}`} label={say('table.qr')} />
        <p>{say('table.scan')}</p>
        {isNearby(address) && <p class="wall-door-wifi">{say('table.sameWifi')}</p>}
      </div>
    </div>
  )
}
