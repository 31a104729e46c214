import { Button } from '../parts/Button.tsx'
import { Logo } from '../parts/Logo.tsx'
import { Rehearsal } from '../parts/Rehearsal.tsx'
import { Help } from './cards/Help.tsx'
import { peopleHere } from './counts.ts'
import type { Desk } from './desk.ts'
import { GoRound } from './OneDevice.tsx'
import { Screens } from './Screens.tsx'
import { useTableWindow } from './useTableWindow.ts'

/** The code and how many are in, help, the screens, and the button that makes everybody look up. */
export function Top({ desk }: { desk: Desk }) {
  const { table, console, say, open } = desk
  const count = peopleHere(console)
  const words = console.words.length
  const tableIsOpen = console.seats['t']?.here === true
  const { open: openTable, isOpening } = useTableWindow(desk)
  return (
    <header class="desk-top">
      <Logo kind="desk" />
      <h1 aria-live="polite">
        {say('console.title')}
        <span class="unseen">: {say(`step.${table.step.name}`)}</span>
      </h1>
      <p class="desk-top-in">
        {table.code !== undefined && <strong class="desk-code">{table.code}</strong>}
        <span>{say('console.in', { count })}</span>
        {words > 0 && <span class="desk-badge">{say('console.words', { count: words })}</span>}
      </p>
      <Rehearsal table={table} say={say} />
      <GoRound desk={desk} />
      {!tableIsOpen && (
        <Button icon="screen" onPress={openTable}>
          {say(isOpening ? 'console.tableOpening' : 'console.openTable')}
        </Button>
      )}
      <Button icon="help" onPress={() => open((now, close) => <Help desk={now} onClose={close} />)}>
        {say('console.help')}
      </Button>
      <Button icon="menu" onPress={() => open((now, close) => <Screens desk={now} onClose={close} />)}>
        {say('console.screens')}
      </Button>
      <Freeze desk={desk} />
    </header>
  )
}

function Freeze({ desk: { table, say, player } }: { desk: Desk }) {
  return (
    <Button
      icon="talk"
      pressed={table.frozen}
      blocked={player.blocked}
      onPress={() => void player.play('freeze', { on: !table.frozen })}
    >
      {say(table.frozen ? 'console.unfreeze' : 'console.freeze')}
    </Button>
  )
}
