import { useState } from 'preact/hooks'

import { cardsOf } from '../number/numbering.ts'
import type { Screen } from '../../screen.ts'
import { Persons } from '../Persons.tsx'
import { ReadyBar } from '../ReadyBar.tsx'
import { Carousel } from './Carousel.tsx'
import { White } from '../../parts/White.tsx'
import { Sheet } from './Sheet.tsx'
import { Swap } from './Swap.tsx'
import './deal.css'

/** Getting to know one's own fictional person: ten cards, and a sheet that nobody else sees. */
export default function Deal(screen: Screen) {
  const { own, labels, say } = screen
  const ids = Object.keys(own.persons)
  const [chosen, setChosen] = useState(ids[0] ?? '')
  const id = own.persons[chosen] ? chosen : (ids[0] ?? '')
  const person = own.persons[id]
  if (!person) {
    return (
      <section class="paper calm">
        <h2>{say('participant.deal.soon')}</h2>
        <p>{say('participant.deal.invented')}</p>
      </section>
    )
  }
  return (
    <>
      <Persons own={own} say={say} person={id} onPerson={setChosen} />
      <Sheet person={person} say={say} />
      <White {...screen} says="participant.white.deal" looks="paper white-note" />
      <Carousel key={`${id} ${person.name}`} cards={cardsOf(own, id)} labels={labels} say={say} />
      <ReadyBar {...screen} above={<Swap {...screen} person={id} />}>
        {say('participant.deal.ready')}
      </ReadyBar>
    </>
  )
}
