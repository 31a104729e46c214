import type { OwnView } from '../../rules/view/views.ts'
import type { PersonId } from '../../rules/workshop.ts'
import { Choices } from '../parts/Choices.tsx'
import type { Say } from '../text.ts'

type PersonsProps = { own: OwnView; say: Say; person: PersonId; onPerson: (person: PersonId) => void }

/** Which of one's persons is in hand; nothing where there is one. */
export function Persons({ own, say, person, onPerson }: PersonsProps) {
  const of = Object.entries(own.persons).map(([value, { name }]) => ({ value, label: name }))
  if (of.length < 2) return null
  return (
    <div class="persons">
      <Choices
        legend={say('participant.persons', { count: of.length })}
        of={of}
        value={person}
        onChoose={onPerson}
      />
    </div>
  )
}
