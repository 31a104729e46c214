import { Button } from '../parts/Button.tsx'
import { usePlay } from '../parts/usePlay.ts'
import type { Screen } from '../screen.ts'
import TableScreen from '../table/TableScreen.tsx'
import './spectator.css'

/** For who only looks on: the wall's screen, and a line that says so. Who just handed over the lead can take it back. */
export default function Spectator(screen: Screen) {
  const { say, own } = screen
  return (
    <div class="spectator">
      {own.may.includes('takeBack') ? (
        <TakeBack {...screen} />
      ) : (
        <header class="spectator-line">{say('table.spectator')}</header>
      )}
      <TableScreen {...screen} />
    </div>
  )
}

function TakeBack(screen: Screen) {
  const player = usePlay(screen)
  const { say } = screen
  return (
    <header class="spectator-line">
      <p role="status">{player.told.text || say('table.handed')}</p>
      <Button blocked={player.blocked} onPress={() => void player.play('takeBack', {})}>
        {say('table.takeBack')}
      </Button>
    </header>
  )
}
