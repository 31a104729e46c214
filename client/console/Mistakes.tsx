import type { MistakeKind } from '../../rules/measure/mistakes.ts'
import type { Desk } from './desk.ts'
import { Shown } from './Shown.tsx'

/** In the order in which they are told; the type says that none is forgotten. */
const kinds: Readonly<Record<MistakeKind, true>> = {
  nameLeft: true,
  wrongPerson: true,
  clash: true,
  inconsistent: true,
  leakBirth: true,
  leakOrder: true,
  sensitive: true,
}

/** What went wrong with the numbers: counts and what to talk about, never whose they are. */
export function Mistakes({ desk: { console, say } }: { desk: Desk }) {
  const found = Object.keys(kinds)
    .filter(isKind)
    .filter((kind) => console.mistakes[kind] > 0)
  return (
    <Shown title={say('console.mistakes')}>
      {found.length === 0 && <p>{say('console.noMistakes')}</p>}
      <ul>
        {found.map((kind) => (
          <li key={kind}>
            <strong>{say(`console.mistake.${kind}`, { count: console.mistakes[kind] })}</strong>{' '}
            {say(`console.talk.${kind}`)}
          </li>
        ))}
        <li>{say('console.talk.keyShown')}</li>
      </ul>
    </Shown>
  )
}

function isKind(key: string): key is MistakeKind {
  return Object.hasOwn(kinds, key)
}
