import { lazily } from '../../parts/lazily.tsx'
import StepIcon from '../../parts/StepIcon.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { White } from '../../parts/White.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { areApart, gridOf, haveCome } from '../atTable.ts'
import { Top } from '../canvas/Top.tsx'
import { useLit } from '../list/light.ts'
import type { CanvasProps } from '../TableCanvas.tsx'
import { Counts } from './Counts.tsx'
import { besideAt, OrderBeside } from './OrderBeside.tsx'
import { OrderOdd } from './OrderOdd.tsx'
import { Several } from './Several.tsx'

/** Large, so it comes when a table is shown. */
const Canvas = lazily<CanvasProps>(() => import('../TableCanvas.tsx'))

/** The table itself, or several, with the step's name above it and what is counted below. */
export function OnCloth({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { name } = table.step
  return (
    <div class="wall-onCloth">
      <header class="wall-onCloth-head">
        <h1>
          <StepIcon step={name} size={40} /> {say(`step.${name}`)}
        </h1>
        <p>{question(screen)}</p>
        {name === 'link' && <White {...screen} says="table.white.link" />}
        <Counter screen={screen} />
        <Above screen={screen} />
      </header>
      <Cards screen={screen} />
      {name === 'discover' && <Counts screen={screen} />}
      {name === 'order' && !table.orders && <OrderOdd screen={screen} />}
    </div>
  )
}

/** The table, several of them, or two orders of one beside each other. */
function Cards({ screen }: { screen: Screen }) {
  const at = besideAt(screen.table)
  if (at !== undefined) return <OrderBeside screen={screen} at={at} />
  if (areApart(screen.table)) return <Several screen={screen} />
  return (
    <div class="wall-cloth">
      <Canvas screen={screen} bare />
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
  const { sortedBy, turned } = (areApart(table) ? undefined : gridOf(table)) ?? {}
  if (name === 'order' && table.orders) return say('order.beside')
  if (name === 'order' && sortedBy !== undefined)
    return say(turned ? 'order.turned' : 'order.sorted', {
      what: labels.variables[sortedBy]?.title ?? sortedBy,
    })
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
