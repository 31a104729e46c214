import { Tick } from '../parts/Tick.tsx'
import { White } from '../parts/White.tsx'
import { of100 } from './counts.ts'
import type { Desk } from './desk.ts'
import { ForThem } from './ForThem.tsx'
import { Light } from './Light.tsx'
import { Mistakes } from './Mistakes.tsx'
import { OnTable } from './OnTable.tsx'
import { Shown } from './Shown.tsx'
import { Tables } from './Tables.tsx'

/** How far each table is, what order lies there now, a hint, what can be done, and the figures for who wants them. */
export function LinkControls({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { counterShown } = console
  return (
    <>
      <Tables desk={desk} />
      <Reading desk={desk} />
      <White {...desk} says="console.white.link" />
      <div class="desk-controls desk-controls-many">
        <Tick on={counterShown} onPress={() => void player.play('showCounter', { on: !counterShown })}>
          {say('console.showCounter')}
        </Tick>
        <ForThem desk={desk} name="link" />
        <Light desk={desk} />
        <OnTable desk={desk} />
      </div>
      <div class="desk-folds">
        <Mistakes desk={desk} />
        <Figures desk={desk} />
      </div>
    </>
  )
}

function Reading({ desk: { console, labels, say } }: { desk: Desk }) {
  const { reading, hint, conflicts, loose, linked, cardCount, atTables } = console
  const isSpread = Object.keys(atTables).length > 0
  const variable = labels.variables[conflicts[0]?.variable ?? '']?.title ?? ''
  return (
    <p>
      {isSpread && <strong>{say('console.linked', { linked, of: cardCount })} </strong>}
      {say(`console.reading.${reading.by}`)}
      {hint && (
        <>
          {' '}
          <strong>{say('console.hint')}</strong> {say(`console.${hint}`, { count: loose, variable })}
        </>
      )}
    </p>
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
