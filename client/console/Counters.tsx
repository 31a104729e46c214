import type { StepName } from '../../rules/agenda.ts'
import { ghostsIn } from './counts.ts'
import type { Desk } from './desk.ts'
import { busyIn } from './lead/moveOn.ts'

/** How the step stands, in words: totals only, and nobody's name. */
export function Counters({ desk, name }: { desk: Desk; name: StepName }) {
  const lines = [
    ...ofStep(desk, name),
    ...ofBusy(desk, name),
    ...ofPractice(desk, name),
    ...ofGhosts(desk, name),
  ]
  return (
    <ul class="desk-counters">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function ofStep({ console, say }: Desk, name: StepName): string[] {
  const { cardCount, namesLeft, notHandedIn, linked, loose, piles, atTables, counterShown } = console
  if (name === 'pseudonymise') return [counted(namesLeft, 'console.namesLeft', 'console.noNames')]
  if (name === 'collect') return [counted(notHandedIn, 'console.notHandedIn', 'console.allIn')]
  if (name !== 'link') return []
  // Where there are several tables each has a row of its own.
  if (Object.keys(atTables).length > 0) return []
  return [
    // On the wall or nowhere: what the group cannot see yet lies folded.
    ...(counterShown ? [say('console.linked', { linked, of: cardCount })] : []),
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

function ofBusy({ console, table, say }: Desk, name: StepName): string[] {
  const busy = busyIn(console, table, name)
  if (busy === undefined) return []
  return [busy === 0 ? say('console.nobodyBusy') : say('console.busy', { count: busy })]
}

/** Said as openly as on the wall. */
function ofPractice({ console, say }: Desk, name: StepName): string[] {
  const { practice } = console
  return practice === undefined || name !== 'collect' ? [] : [say('console.practice', { count: practice })]
}

/** As long as somebody may wonder who works on the other cards. */
const withGhosts: readonly StepName[] = ['deal', 'pseudonymise', 'collect', 'link']

function ofGhosts({ console, say }: Desk, name: StepName): string[] {
  const ghosts = withGhosts.includes(name) ? ghostsIn(console) : 0
  return ghosts === 0 ? [] : [say('console.ghosts', { count: ghosts })]
}
