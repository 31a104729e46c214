import type { StepName } from '../../rules/agenda.ts'
import { ghostsIn, isAskedReady, peopleHere } from './counts.ts'
import type { Desk } from './desk.ts'

/** How the step stands, in words: totals only, and nobody's name. */
export function Counters({ desk, name }: { desk: Desk; name: StepName }) {
  const lines = [...ofStep(desk, name), ...(isAskedReady(name) ? ofBusy(desk) : []), ...ofGhosts(desk)]
  return (
    <ul class="desk-counters">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function ofStep({ console, say }: Desk, name: StepName): string[] {
  const { cardCount, namesLeft, notHandedIn, linked, loose, piles, atTables } = console
  if (name === 'pseudonymise') return [counted(namesLeft, 'console.namesLeft', 'console.noNames')]
  if (name === 'collect') return [counted(notHandedIn, 'console.notHandedIn', 'console.allIn')]
  if (name !== 'link') return []
  // Where there are several tables each has a row of its own.
  if (Object.keys(atTables).length > 0) return []
  return [
    say('console.linked', { linked, of: cardCount }),
    loose === 0 ? say('console.noLoose') : say('console.loose', { count: loose }),
    say('console.piles', { count: piles }),
  ]

  function counted(
    count: number,
    some: 'console.namesLeft' | 'console.notHandedIn',
    none: 'console.noNames' | 'console.allIn',
  ) {
    return count === 0 ? say(none) : say(some, { count })
  }
}

function ofBusy({ console, say }: Desk): string[] {
  if (peopleHere(console) === 0) return []
  return [console.busy === 0 ? say('console.nobodyBusy') : say('console.busy', { count: console.busy })]
}

function ofGhosts({ console, say }: Desk): string[] {
  const ghosts = ghostsIn(console)
  return ghosts === 0 ? [] : [say('console.ghosts', { count: ghosts })]
}
