import { useContext } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Tick } from '../parts/Tick.tsx'
import type { Desk } from './desk.ts'
import { KeepPart } from './files/SaveTable.tsx'
import { KeepKey } from './KeepKey.tsx'
import { Leaders } from './Leaders.tsx'
import { OneDevice } from './OneDevice.tsx'
import { Pairing } from './Pairing.tsx'
import { PaperButton } from './paper/print/PaperButton.tsx'
import { PeekButton } from './PeekSheet.tsx'
import { useTableWindow } from './useTableWindow.ts'

/** The other screens of a workshop: the table, further devices, what others see, and the key to this one. */
export function Screens({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { say } = desk
  return (
    <Dialog title={say('console.screens')} onClose={onClose}>
      <div class="desk-screens">
        <div>
          <TheTable desk={desk} />
          <PeekButton desk={desk} />
          <PaperButton desk={desk} />
          <KeepKey desk={desk} />
          <Aloud desk={desk} />
        </div>
        <div>
          <Pairing desk={desk} />
          <OneDevice desk={desk} />
          <Leaders desk={desk} />
          <KeepPart desk={desk} />
        </div>
      </div>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}

/** This screen reads itself aloud, or not. */
function Aloud({ desk: { say } }: { desk: Desk }) {
  const { aloud, onAloud } = useContext(Device)
  return (
    <Tick on={aloud} onPress={() => onAloud(!aloud)}>
      {say('aloud.read')}
    </Tick>
  )
}

function TheTable({ desk }: { desk: Desk }) {
  const { console, table, say, player, own } = desk
  const { open, isOpening } = useTableWindow(desk)
  const isOpen = console.seats['t']?.here === true
  const state = isOpen ? 'console.tableOpen' : isOpening ? 'console.tableOpening' : 'console.tableClosed'
  return (
    <section class="desk-part">
      <h3>{say('console.table')}</h3>
      <p role="status">{say(state)}</p>
      <Button icon="screen" wide onPress={open}>
        {say(isOpen ? 'console.openAnother' : 'console.openTable')}
      </Button>
      {own.may.includes('letTable') && (
        <Tick
          on={console.tableMayAct}
          onPress={() => void player.play('letTable', { on: !console.tableMayAct })}
        >
          {say('console.letTable')}
        </Tick>
      )}
      <Tick
        on={table.sound === true}
        onPress={() => void player.play('letSound', { on: table.sound !== true })}
      >
        {say('console.sound')}
      </Tick>
    </section>
  )
}
