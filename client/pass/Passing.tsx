import { useEffect } from 'preact/hooks'

import type { SeatId } from '../../rules/workshop.ts'
import { Waiting } from '../parts/Waiting.tsx'
import Participant from '../participant/Participant.tsx'
import type { Screen } from '../screen.ts'
import { Guard, type GuardProps } from './Guard.tsx'
import { HandOver } from './HandOver.tsx'
import type { Had, PassSeat, Turns } from './kept.ts'
import { inRound, passedOn, roundOf, turnsIn } from './round.ts'
import { RoundDone } from './RoundDone.tsx'
import { Together } from './Together.tsx'
import { TurnBar } from './TurnBar.tsx'
import type { Here } from './useOwn.ts'
import './pass.css'

export type PassingProps = {
  screen: Screen
  seats: readonly PassSeat[]
  turns: Turns
  onTurns: (turns: Turns) => void
  /** Who said that it is them; nobody while the device is everybody's. */
  here: Here | undefined
  onCome: (here: Here | undefined) => void
  guard: Omit<GuardProps, 'say'>
}

/** What the parts of the page know of the round. */
export type Going = {
  screen: Screen
  turns: Turns
  /** The seats that play here, in order. */
  order: readonly SeatId[]
  /** Gives the device to this seat. */
  onSeat: (seat: SeatId) => void
  /** The seat at the device had its turn. */
  onPass: (what: Had) => void
  onLead: () => void
}

/** The table for all together; or, where everybody does something alone, one after the other. */
export function Passing({ guard, ...props }: PassingProps) {
  const { screen } = props
  const round = roundOf(screen)
  return (
    <div class="pass">
      {round === undefined ? (
        <ForAll {...props} onLead={() => guard.ask(true)} />
      ) : (
        <InTurn key={round} {...props} round={round} onLead={() => guard.ask(true)} />
      )}
      <Guard {...guard} say={screen.say} />
    </div>
  )
}

type ForAllProps = Omit<PassingProps, 'guard' | 'here' | 'onCome'> & { onLead: () => void }

/** For all together it is always the same seat that moves the cards: the first. */
function ForAll({ screen, seats, turns, onTurns, onLead }: ForAllProps) {
  const first = inRound(seats, screen)[0]
  const isFirst = first === undefined || first === screen.own.seat
  useEffect(() => {
    if (!isFirst) onTurns({ ...turns, at: first })
  }, [isFirst])
  return isFirst ? <Together screen={screen} onLead={onLead} /> : <Waiting />
}

type InTurnProps = Omit<PassingProps, 'guard'> & { onLead: () => void; round: string }

/** The turns of one round. Nobody's screen is drawn before they said that it is them, also on a page loaded anew. */
function InTurn({ screen, seats, turns: known, onTurns, here, onCome, onLead, round }: InTurnProps) {
  const order = inRound(seats, screen)
  const turns = turnsIn(known, round, order)
  useEffect(() => {
    if (turns !== known) onTurns(turns)
  })
  useEffect(() => () => onCome(undefined), [])
  const { seat } = screen.own
  const onPass = (what: Had) => {
    onCome(undefined)
    onTurns(passedOn(turns, seat, what, order))
  }
  const onSeat = (at: SeatId) => {
    onCome(undefined)
    onTurns({ ...turns, at })
  }
  const going: Going = { screen, turns, order, onSeat, onPass, onLead }
  if (turns.at === undefined) return <RoundDone {...going} />
  // The line of whoever comes next opens.
  if (turns.at !== seat) return <Waiting />
  const isHere = here?.seat === seat && here.round === round
  if (!isHere) return <HandOver {...going} onCome={() => onCome({ seat, round })} />
  return (
    <>
      <TurnBar {...going} />
      <Participant {...screen} />
    </>
  )
}
