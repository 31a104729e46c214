import type { QualityChoice } from '../../../rules/roundState.ts'
import type { SeenMessy } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { qualityChoices } from '../../rounds/quality/choices.ts'
import { decisionOf, facesOf, valueOf } from '../../rounds/quality/messy.ts'
import { faceOf } from '../../parts/faces.ts'
import type { Desk } from '../desk.ts'
import './rounds.css'

/** The messy cards one by one, what the group chose, and the two pictures at the end. */
export function QualityControls({ desk }: { desk: Desk }) {
  const { console, table, say } = desk
  const { quality } = console
  if (!quality) return null
  const done = quality.cards.filter(({ decided }) => decided).length
  return (
    <>
      <p class="desk-done">
        {say('console.quality.decided', { done, of: quality.cards.length })}
        {table.quality &&
          `. ${say('quality.complete', { complete: table.quality.complete, persons: table.quality.persons })}`}
      </p>
      {table.quality?.card && <OnNow desk={desk} card={table.quality.card} />}
      <Cards desk={desk} quality={quality} />
      <Pictures desk={desk} quality={quality} />
    </>
  )
}

type Listed = NonNullable<Desk['console']['quality']>
type PartProps = { desk: Desk; quality: Listed }

/** What stands on the card, what the group chose, and the same choices for whoever plays on one device. */
function OnNow({ desk, card }: { desk: Desk; card: SeenMessy }) {
  const { labels, say, player } = desk
  const title = faceOf(card.face, labels).title
  const written = facesOf(card, labels, say).map(({ value }) => value)
  const number = card.writing.as === 'number' ? [card.face.pseudonym ?? ''] : []
  const said = decisionOf(card, labels, say)
  const choose = (choice: QualityChoice, value?: string) => () =>
    void player.play('decideCard', { card: card.id, choice, ...(value === undefined ? {} : { value }) })
  return (
    <fieldset class="desk-row desk-messy">
      <legend>
        {title}: “{[...number, ...written].join(' / ')}”. {said && say('quality.chosenNow', { choice: said })}
      </legend>
      {qualityChoices.flatMap((choice) =>
        (choice === 'repair' && card.options.length > 0 ? card.options : [undefined]).map((value) => (
          <Button
            key={`${choice} ${value ?? ''}`}
            pressed={card.decision?.choice === choice && card.decision.value === value}
            blocked={player.blocked}
            onPress={choose(choice, value)}
          >
            {value === undefined
              ? say(`quality.choice.${choice}`)
              : say('console.quality.repairAs', { value: valueOf(card.face.variable, value, labels) })}
          </Button>
        )),
      )}
    </fieldset>
  )
}

/** More cards than these come one by one only: their numbers would not fit beside the rest. */
const mostNumbers = 9

/** One card on or back, or any of a few. */
function Cards({ desk, quality }: PartProps) {
  const { cards, at } = quality
  const { say, player } = desk
  const place = cards.findIndex(({ id }) => id === at)
  const show = (id: string | undefined) => () => {
    if (id !== undefined) void player.play('showQuality', { at: id })
  }
  const before = place < 0 ? cards.at(-1)?.id : cards[place - 1]?.id
  const after = place < 0 ? undefined : cards[place + 1]?.id
  const blocked = (id: string | undefined) =>
    player.blocked ?? (id === undefined ? say('console.noMoreSlides') : undefined)
  return (
    <>
      <div class="desk-row">
        <Button icon="left" blocked={blocked(before)} onPress={show(before)}>
          {say('console.quality.previous')}
        </Button>
        <Button icon="right" blocked={blocked(after)} onPress={show(after)}>
          {say('console.quality.next')}
        </Button>
      </div>
      {cards.length <= mostNumbers && <Numbers desk={desk} quality={quality} />}
    </>
  )
}

/** Every messy card by its number, with a tick once the group decided. */
function Numbers({ desk: { say, player }, quality: { cards, at } }: PartProps) {
  return (
    <ol class="desk-row desk-numbers" aria-label={say('console.quality.cards')}>
      {cards.map(({ id, decided }, n) => (
        <li key={id}>
          <Button
            pressed={id === at}
            blocked={player.blocked}
            {...(decided ? { icon: 'check' as const } : {})}
            label={say(decided ? 'console.quality.oneDone' : 'console.quality.one', { number: n + 1 })}
            onPress={() => void player.play('showQuality', { at: id })}
          >
            {n + 1}
          </Button>
        </li>
      ))}
    </ol>
  )
}

/** What the group did; and, once the reveal has begun, how it was in reality. */
function Pictures({ desk, quality: { at, mayShowReality } }: PartProps) {
  const { say, player } = desk
  const show = (picture: 'end' | 'reality') => () => void player.play('showQuality', { at: picture })
  return (
    <div class="desk-row">
      <Button icon="screen" pressed={at === 'end'} blocked={player.blocked} onPress={show('end')}>
        {say('console.quality.end')}
      </Button>
      <Button
        icon="screen"
        pressed={at === 'reality'}
        blocked={player.blocked ?? (mayShowReality ? undefined : say('console.quality.notYet'))}
        onPress={show('reality')}
      >
        {say('console.quality.reality')}
      </Button>
      {!mayShowReality && <span class="desk-soft">{say('console.quality.notYet')}</span>}
    </div>
  )
}
