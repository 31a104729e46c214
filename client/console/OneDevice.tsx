import { useContext, useState } from 'preact/hooks'

import { said } from '../home/said.ts'
import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { MarkBadge, namesOf } from '../parts/MarkBadge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Tick } from '../parts/Tick.tsx'
import { keepTurns, turnsKept, type PassSeat } from '../pass/kept.ts'
import { isAloneStep } from '../pass/round.ts'
import type { Desk } from './desk.ts'
import { fewestOnDevice, mostOnDevice, seatMore, seatsHere } from './pass.ts'
import { SheetButton } from './SheetButton.tsx'
import { Stepper } from './Stepper.tsx'
import './pass.css'

/** Without telephones: this laptop goes round, and everybody has a seat on it. */
export function OneDevice({ desk }: { desk: Desk }) {
  const { say } = desk
  return (
    <section class="desk-part">
      <h3>{say('console.pass.title')}</h3>
      <SheetButton
        desk={desk}
        title={say('console.pass.title')}
        icon="swap"
        sheet={(now) => <Sheet desk={now} />}
      >
        {say('console.pass.open')}
      </SheetButton>
    </section>
  )
}

function Sheet({ desk }: { desk: Desk }) {
  const { say } = desk
  const { settings } = useContext(Device)
  const seats = seatsHere(desk, settings)
  return (
    <div class="desk-pass">
      <p>{say('console.pass.line')}</p>
      <p>{say('console.pass.mirror')}</p>
      {seats.length > 0 && <Seats desk={desk} seats={seats} />}
      <More desk={desk} there={seats.length} />
      {seats.length > 0 && <GoRound desk={desk} />}
    </div>
  )
}

/** Who sits on this device; each may be two. */
function Seats({ desk, seats }: { desk: Desk; seats: readonly PassSeat[] }) {
  const { console, say, player } = desk
  return (
    <>
      <h3>{say('console.pass.who')}</h3>
      <ul class="desk-pass-seats">
        {seats.map(({ id }) => {
          const seat = console.seats[id]
          if (!seat || seat.away) return null
          const isPair = seat.people === 2
          const turn = () => void player.play('pairSeat', { seat: id, people: isPair ? 1 : 2 })
          return (
            <li key={id}>
              <MarkBadge {...seat} say={say} />
              <Tick on={isPair} onPress={turn}>
                {say('console.pair')}
                <span class="unseen">: {namesOf(seat, say)}</span>
              </Tick>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** How many more people or pairs get a seat, and the seats themselves. */
function More({ desk, there }: { desk: Desk; there: number }) {
  const { console, say, player } = desk
  const { settings } = useContext(Device)
  const fewest = there === 0 ? fewestOnDevice : 1
  const most = mostOnDevice - there
  const [wished, wish] = useState(there === 0 ? 4 : 1)
  const [isBusy, tellBusy] = useState(false)
  const [no, tell] = useState('')
  const count = Math.min(most, Math.max(fewest, wished))
  if (most < 1) return <p>{say('console.pass.full', { count: mostOnDevice })}</p>
  const make = async () => {
    tellBusy(true)
    const answer = await seatMore(desk, settings, count)
    tellBusy(false)
    wish(1)
    tell(answer ? (answer.no === 'no-entry' ? say('console.pass.noRoom') : said(answer.no, say)) : '')
  }
  const shut = console.door === 'locked' ? say('console.pass.locked') : undefined
  return (
    <fieldset class="desk-many">
      <legend>{say(there === 0 ? 'console.pass.howMany' : 'console.pass.more')}</legend>
      <Stepper
        less={say('console.pass.fewer')}
        more={say('console.pass.oneMore')}
        onLess={count > fewest ? () => wish(count - 1) : undefined}
        onMore={count < most ? () => wish(count + 1) : undefined}
      >
        {count}
      </Stepper>
      <Button
        kind={there === 0 ? 'main' : 'plain'}
        blocked={player.blocked ?? shut ?? (isBusy ? say('console.pass.busy') : undefined)}
        onPress={() => void make()}
      >
        {say(isBusy ? 'console.pass.busy' : 'console.pass.make', { count })}
      </Button>
      <Notice tone="no">{shut ?? no}</Notice>
    </fieldset>
  )
}

/** The way from the console to the seats on this device, once there are any. */
export function GoRound({ desk }: { desk: Desk }) {
  const { settings, go } = useContext(Device)
  const { table, say } = desk
  if (seatsHere(desk, settings).length === 0) return null
  const isAlone = isAloneStep(table)
  // From the press on: whoever goes back before the next page is there is asked as well.
  const onGo = () => {
    keepTurns(settings, { ...turnsKept(settings), out: true })
    go('pass')
  }
  return (
    <Button kind="main" icon={isAlone ? 'swap' : 'screen'} onPress={onGo}>
      {say(isAlone ? 'console.pass.go' : 'console.pass.together')}
    </Button>
  )
}
