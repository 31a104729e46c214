import type { Door } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { plain } from './address.ts'
import { Bases } from './Bases.tsx'
import { knockersOf } from './counts.ts'
import type { Desk } from './desk.ts'
import { HotspotSteps } from './HotspotSteps.tsx'
import { Knocks } from './Knocks.tsx'
import { CheckLink, NothingYet } from './NothingYet.tsx'
import { Qr } from './Qr.tsx'
import './screens.css'

const doors = ['open', 'knock', 'locked'] as const satisfies readonly Door[]

/** How people get in: code, address and QR; the door, and who knocks on it. */
export function Join({ desk }: { desk: Desk }) {
  const { table, console, say, open, addresses } = desk
  const showLarge = () => open((now, close) => <Large desk={now} onClose={close} />)
  return (
    <section class="desk-join paper">
      <h2>{say('console.join')}</h2>
      {console.door === 'locked' ? (
        <p>{say('console.doorLocked')}</p>
      ) : (
        <div class="desk-join-ways">
          <JoinQr desk={desk} />
          <div>
            <p class="desk-code">{table.code}</p>
            <p class="desk-address">{plain(addresses.chosen)}</p>
            <Button icon="search" onPress={showLarge}>
              {say('console.large')}
            </Button>
          </div>
        </div>
      )}
      {console.door !== 'locked' && <NothingYet desk={desk} onChoose={showLarge} />}
      <Doors desk={desk} />
      <Knocks desk={desk} />
    </section>
  )
}

/** Open, to knock on, or closed. */
function Doors({ desk: { console, say, player } }: { desk: Desk }) {
  return (
    <>
      <fieldset class="desk-doors">
        <legend class="unseen">{say('console.doorLegend')}</legend>
        {doors.map((door) => (
          <Button
            key={door}
            pressed={door === console.door}
            blocked={player.blocked}
            onPress={() => void player.play('setDoor', { door })}
          >
            {say(`console.door.${door}`)}
          </Button>
        ))}
      </fieldset>
      {console.door === 'knock' && knockersOf(console).length === 0 && (
        <p class="desk-soft">{say('console.door.knockLine')}</p>
      )}
    </>
  )
}

/** The QR holds the long invitation, and the address in the network that the phones are on. */
function JoinQr({ desk: { addresses, console, say } }: { desk: Desk }) {
  return <Qr holds={`${addresses.chosen}/#join=${console.invite}`} label={say('table.qr')} />
}

/** The same, large enough to hold up; and which address it holds. */
function Large({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { table, say, addresses } = desk
  return (
    <Dialog title={say('console.join')} onClose={onClose}>
      <div class="desk-large">
        <JoinQr desk={desk} />
        <p class="desk-code">{table.code}</p>
      </div>
      <Bases say={say} addresses={addresses} />
      <details class="desk-hotspot">
        <summary>{say('console.hotspot')}</summary>
        <p>{say('console.hotspot.why')}</p>
        <HotspotSteps say={say} />
        <CheckLink desk={desk} />
      </details>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}
