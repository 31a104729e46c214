import { useContext } from 'preact/hooks'

import type { ConsoleSeat } from '../../rules/view/views.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { Device } from '../parts/device.ts'
import { Tick } from '../parts/Tick.tsx'
import { keepPassSeats, passSeats } from '../pass/kept.ts'
import type { Desk } from './desk.ts'

/** Whether one or two sit here, and whether they still play on this laptop; whoever gets a phone plays there. */
export function SeatPeople({ desk, id, seat }: { desk: Desk; id: SeatId; seat: ConsoleSeat }) {
  const { say, player } = desk
  const { settings } = useContext(Device)
  const goes = async () => {
    if (!(await player.play('shareDevice', { seats: [id], on: false }))) return
    keepPassSeats(
      settings,
      passSeats(settings).filter((one) => one.id !== id),
    )
  }
  const isPair = seat.people === 2
  return (
    <>
      <Tick on={isPair} onPress={() => void player.play('pairSeat', { seat: id, people: isPair ? 1 : 2 })}>
        {say('console.pairUp')}
      </Tick>
      {seat.shared && (
        <Tick on onPress={() => void goes()}>
          {say('console.pass.plays')}
        </Tick>
      )}
    </>
  )
}
