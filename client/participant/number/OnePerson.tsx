import { useEffect, useState } from 'preact/hooks'

import type { OwnPerson } from '../../../rules/view/views.ts'
import type { CardId, PersonId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { CardFace } from '../../parts/CardFace.tsx'
import { sentenceOf } from '../../parts/faces.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { ReadyBar } from '../ReadyBar.tsx'
import { Keypad } from './Keypad.tsx'
import { firstNamed, numberedCount, numberToCopy, type Held } from './numbering.ts'
import { Overview } from './Overview.tsx'

type OnePersonProps = Screen & {
  id: PersonId
  person: OwnPerson
  cards: Held[]
  /** Another own person whose names are not numbers yet. */
  next?: { name: string; go: () => void }
}
/** So long one sees the stamp before the next card comes. */
const stampTime = 800

/** One card at a time, and all ten below to look back at and to change. */
export function OnePerson(props: OnePersonProps) {
  const { cards, own, say, id } = props
  const { play, told, tell, blocked, busy } = usePlay(props)
  const [chosen, setChosen] = useState<CardId>()
  const [stamped, setStamped] = useState<{ card: CardId; pseudonym: string }>()
  useEffect(() => {
    const timer = setTimeout(() => setStamped(undefined), stampTime)
    return () => clearTimeout(timer)
  }, [stamped])
  const card = stamped?.card ?? chosen ?? firstNamed(cards)?.[0]
  const set = async (pseudonym: string) => {
    if (!card || stamped || busy) return false
    // The view may show the number before the answer comes: the card stays in hand until then.
    setChosen(card)
    const done = await play('pseudonymise', { card, pseudonym })
    if (!done) return false
    tell('')
    setStamped({ card, pseudonym })
    setChosen(undefined)
    return true
  }
  const copied = own.may.includes('copyNumber') ? numberToCopy(cards) : undefined
  const held = cards.find(([one]) => one === card)
  return (
    <div class="numbering">
      {held ? <OnCard {...props} held={held} stamped={stamped?.pseudonym} /> : <AllDone {...props} />}
      <Notice tone={told.tone}>{told.text}</Notice>
      {held && (
        <Keypad card={held[0]} say={say} blocked={blocked} resting={stamped !== undefined} onSet={set} />
      )}
      {copied && (
        <Button wide icon="stamp" blocked={blocked} onPress={() => void play('copyNumber', { person: id })}>
          {say('participant.number.copy', { number: copied, count: cards.length - numberedCount(cards) })}
        </Button>
      )}
      {!held && <Onward {...props} />}
      <Overview {...props} current={card} onChange={setChosen} />
    </div>
  )
}

/** The card in hand; when the stamp comes down it shows the number over the name. */
function OnCard({
  held: [id, card],
  stamped,
  cards,
  person,
  labels,
  say,
}: OnePersonProps & { held: Held; stamped: string | undefined }) {
  const { name: _name, ...rest } = card
  const shown = stamped === undefined ? card : { ...rest, pseudonym: stamped }
  const place = cards.findIndex(([one]) => one === id) + 1
  return (
    <section class="numbering-card" aria-label={say('participant.deal.place', { place, of: cards.length })}>
      <p class="numbering-place">
        {say('participant.number.place', { place, of: cards.length, name: person.name })}
      </p>
      <span class="unseen" role="status">
        {sentenceOf(shown, labels, say)}
      </span>
      <div key={id} class="numbering-in" aria-hidden="true">
        <CardFace card={shown} labels={labels} say={say} struck={person.name} fresh={stamped !== undefined} />
      </div>
    </section>
  )
}

function AllDone({ person, next, say }: OnePersonProps) {
  return (
    <section class="paper calm">
      <h2>{say('participant.number.done', { name: person.name })}</h2>
      <p>{say(next ? 'participant.number.more' : 'participant.number.change')}</p>
    </section>
  )
}

/** After the last card: on to the next person, or ready. */
function Onward({ next, ...screen }: OnePersonProps) {
  const { say } = screen
  if (!next) return <ReadyBar {...screen}>{say('participant.number.ready')}</ReadyBar>
  return (
    <div class="thumb">
      <Button kind="main" wide icon="right" onPress={next.go}>
        {say('participant.number.next', { name: next.name })}
      </Button>
    </div>
  )
}
