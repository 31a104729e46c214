import { useState } from 'preact/hooks'

import type { Screen } from '../../screen.ts'
import { Persons } from '../Persons.tsx'
import { cardsOf, firstNamed } from './numbering.ts'
import { OnePerson } from './OnePerson.tsx'
import './number.css'

/** A name becomes a number: on every card of every own person, by hand. */
export default function Pseudonymise(screen: Screen) {
  const { own, say } = screen
  const ids = Object.keys(own.persons)
  const [chosen, setChosen] = useState(ids[0] ?? '')
  const id = own.persons[chosen] ? chosen : (ids[0] ?? '')
  const person = own.persons[id]
  if (!person) {
    return (
      <section class="paper calm">
        <h2>{say('participant.number.none')}</h2>
        <p>{say('participant.calm.look')}</p>
      </section>
    )
  }
  const unfinished = ids.find((other) => other !== id && firstNamed(cardsOf(own, other)))
  const next = unfinished && own.persons[unfinished]
  return (
    <>
      <Persons own={own} say={say} person={id} onPerson={setChosen} />
      <OnePerson
        key={id}
        {...screen}
        cards={cardsOf(own, id)}
        id={id}
        person={person}
        {...(next && { next: { name: next.name, go: () => setChosen(unfinished) } })}
      />
    </>
  )
}
