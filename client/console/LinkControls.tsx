import { Tick } from '../parts/Tick.tsx'
import { of100 } from './counts.ts'
import type { Desk } from './desk.ts'
import { ForThem } from './ForThem.tsx'
import { Mistakes } from './Mistakes.tsx'
import { Shown } from './Shown.tsx'

/** The counter on the table, what order lies there now, a hint, and the figures for who wants them. */
export function LinkControls({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { counterShown } = console
  return (
    <>
      <Reading desk={desk} />
      <div class="desk-controls">
        <Tick on={counterShown} onPress={() => void player.play('showCounter', { on: !counterShown })}>
          {say('console.showCounter')}
        </Tick>
        <ForThem desk={desk} name="link" />
      </div>
      <Mistakes desk={desk} />
      <Figures desk={desk} />
    </>
  )
}

function Reading({ desk: { console, labels, say } }: { desk: Desk }) {
  const { reading, hint, conflicts, loose } = console
  const variable = labels.variables[conflicts[0]?.variable ?? '']?.title ?? ''
  return (
    <div class="desk-reading">
      <p>{say(`console.reading.${reading.by}`)}</p>
      {hint && (
        <p>
          <strong>{say('console.hint')}</strong> {say(`console.${hint}`, { count: loose, variable })}
        </p>
      )}
    </div>
  )
}

/** Two truths: did the group follow the numbers, and did the numbers keep people whole? */
function Figures({ desk: { console, say } }: { desk: Desk }) {
  const { follow, truth } = console
  return (
    <Shown title={say('console.figures')}>
      <p>{say('console.follow', { count: of100(follow) })}</p>
      <p>{say('console.truth', { count: of100(truth) })}</p>
      <p>{say('console.gap')}</p>
    </Shown>
  )
}
