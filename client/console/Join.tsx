import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Tick } from '../parts/Tick.tsx'
import type { Desk } from './desk.ts'
import { Qr } from './Qr.tsx'

/** How people get in: code, address and QR; and the door. */
export function Join({ desk }: { desk: Desk }) {
  const { table, console, say, player, open, addresses } = desk
  const isOpen = console.door === 'open'
  return (
    <section class="desk-join paper">
      <h2>{say('console.join')}</h2>
      {isOpen ? (
        <div class="desk-join-ways">
          <JoinQr desk={desk} />
          <div>
            <p class="desk-code">{table.code}</p>
            <p class="desk-address">{plain(addresses.chosen)}</p>
            <Button icon="search" onPress={() => open((now, close) => <Large desk={now} onClose={close} />)}>
              {say('console.large')}
            </Button>
          </div>
        </div>
      ) : (
        <p>{say('console.doorLocked')}</p>
      )}
      <Tick on={isOpen} onPress={() => void player.play('setDoor', { door: isOpen ? 'locked' : 'open' })}>
        {say('console.doorOpen')}
      </Tick>
    </section>
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
      <fieldset class="desk-bases">
        <legend>{say('console.address')}</legend>
        {addresses.bases.map((base) => (
          <label key={base}>
            <input
              type="radio"
              name="base"
              aria-label={plain(base)}
              checked={base === addresses.chosen}
              onChange={() => addresses.choose(base)}
            />
            {plain(base)}
          </label>
        ))}
      </fieldset>
      <p>{say('console.hotspot')}</p>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}

/** An address as people type it. */
function plain(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
