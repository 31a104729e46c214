import type { StepName } from '../../rules/agenda.ts'
import { ghostsIn, peopleHere } from './counts.ts'
import type { Desk } from './desk.ts'

/** How the step stands, in words: totals only, and nobody's name. */
export function Counters({ desk, name }: { desk: Desk; name: StepName }) {
  const lines = [...ofStep(desk, name), ...ofPeople(desk)]
  return (
    <ul class="desk-counters">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function ofStep({ console, say }: Desk, name: StepName): string[] {
  const { cardCount, namesLeft, notHandedIn, linked, loose, piles } = console
  if (name === 'pseudonymise') return [counted(namesLeft, 'console.namesLeft', 'console.noNames')]
  if (name === 'collect') return [counted(notHandedIn, 'console.notHandedIn', 'console.allIn')]
  if (name !== 'link') return []
  return [
    say('console.linked', { linked, of: cardCount }),
    say('console.loose', { count: loose }),
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

function ofPeople({ console, say }: Desk): string[] {
  const here = peopleHere(console)
  const ghosts = ghostsIn(console)
  const busy =
    here === 0
      ? []
      : [console.busy === 0 ? say('console.nobodyBusy') : say('console.busy', { count: console.busy })]
  return [...busy, ...(ghosts === 0 ? [] : [say('console.ghosts', { count: ghosts })])]
}
