import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Tick } from '../parts/Tick.tsx'
import type { Desk } from './desk.ts'
import { SeatQr } from './SeatQr.tsx'
import { useTableWindow } from './useTableWindow.ts'

/** The other screens of a workshop: the table, and the console on another device. */
export function Screens({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, table, say, player, own } = desk
  const openTable = useTableWindow(desk)
  return (
    <Dialog title={say('console.screens')} onClose={onClose}>
      <section class="desk-part">
        <h3>{say('console.table')}</h3>
        <p>{say(console.seats['t']?.here ? 'console.tableOpen' : 'console.tableClosed')}</p>
        <Button icon="screen" wide onPress={openTable}>
          {say('console.openTable')}
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
      <section class="desk-part">
        <h3>{say('console.otherDevice')}</h3>
        <p>{say('console.otherDeviceLine')}</p>
        <SeatQr desk={desk} seat={own.seat} path="/console" />
      </section>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}
