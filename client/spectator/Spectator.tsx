import { LineBanner } from '../parts/LineBanner.tsx'
import type { Screen } from '../screen.ts'
import TableScreen from '../table/TableScreen.tsx'
import './spectator.css'

/** For who only looks on: the wall's screen, and a line that says so. There is nothing on it to press. */
export default function Spectator(screen: Screen) {
  const { say, online } = screen
  return (
    <div class="spectator">
      <p class="spectator-line">{say('table.spectator')}</p>
      {!online && <LineBanner say={say} />}
      <TableScreen {...screen} />
    </div>
  )
}
