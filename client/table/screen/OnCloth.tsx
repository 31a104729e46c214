import { lazily } from '../../parts/lazily.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { areApart, gridOf, haveCome } from '../atTable.ts'
import { Top } from '../canvas/Top.tsx'
import { useLit } from '../list/light.ts'
import type { CanvasProps } from '../TableCanvas.tsx'
import { Counts } from './Counts.tsx'
import { Several } from './Several.tsx'

/** Large, so it comes when a table is shown. */
const Canvas = lazily<CanvasProps>(() => import('../TableCanvas.tsx'))

/** The table itself, or several, with the step's name above it and what is counted below. */
export function OnCloth({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { name } = table.step
  const apart = areApart(table)
  return (
    <div class="wall-onCloth">
      <header class="wall-onCloth-head">
        <h1>{say(`step.${name}`)}</h1>
        <p>{question(screen)}</p>
        <Counter screen={screen} />
        <Above screen={screen} />
      </header>
      {apart ? (
        <Several screen={screen} />
      ) : (
        <div class="wall-cloth">
          <Canvas screen={screen} bare />
        </div>
      )}
      {name === 'discover' && <Counts screen={screen} />}
    </div>
  )
}

/** What is lit, and the way back of the table's own screen; said once, also above several tables. */
function Above({ screen }: { screen: Screen }) {
  const { play, told } = usePlay(screen)
  const lit = useLit(screen)
  return (
    <>
      <Top
        screen={screen}
        lit={lit}
        onUndo={() => void play('undo', {})}
        onLight={(light) => void play('spotlight', { light })}
      />
      <Notice tone={told.tone}>{told.text}</Notice>
    </>
  )
}

/** What the group is asked; for the sorted table, what it is sorted by. */
function question({ table, labels, say }: Screen): string {
  const { name } = table.step
  const column = areApart(table) ? undefined : gridOf(table)?.sortedBy
  if (name === 'order' && column)
    return say('table.sortedBy', { variable: labels.variables[column]?.title ?? '' })
  if (name === 'collect') return say('table.collectLine')
  if (haveCome(table)) return `${say('tables.together')} ${say('table.discoverLine')}`
  return name === 'link' || name === 'order' || name === 'discover'
    ? say(`table.${name}Line`)
    : say('script.predict')
}

function Counter({ screen: { table, say } }: { screen: Screen }) {
  const { counter, cardCount, inBox } = table
  if (table.step.name === 'collect') {
    const left = cardCount - inBox
    return <p class="wall-counter">{left === 0 ? say('table.allIn') : say('table.notIn', { count: left })}</p>
  }
  if (!counter) return null
  return <p class="wall-counter">{say('table.linked', { linked: counter.linked, of: counter.of })}</p>
}
