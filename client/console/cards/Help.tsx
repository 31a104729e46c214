import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { linesOf } from '../lead/lines.ts'
import { helps, isQuestion, questionsNow, type CardName } from './cards.ts'
import './cards.css'

/** Hard questions with an honest answer, and what to do when things go differently: one card at a time. */
export function Help({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [card, open] = useState<CardName>()
  const { say } = desk
  return (
    <Dialog title={say(card ? `console.card.${card}` : 'console.helpTitle')} onClose={onClose}>
      <div class="desk-cards">
        {card ? <Card desk={desk} card={card} /> : <Index desk={desk} onOpen={open} />}
        <div class="desk-cards-foot">
          {card && (
            <Button icon="left" onPress={() => open(undefined)}>
              {say('console.helpBack')}
            </Button>
          )}
          <Button onPress={onClose}>{say('parts.close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

type IndexProps = { desk: Desk; onOpen: (card: CardName) => void }

function Index({ desk: { console, say }, onOpen }: IndexProps) {
  return (
    <div class="desk-cards-index">
      <Group title={say('console.helpQuestions')} cards={questionsNow(console)} say={say} onOpen={onOpen} />
      <Group title={say('console.helpRoom')} cards={helps} say={say} onOpen={onOpen} />
    </div>
  )
}

type GroupProps = {
  title: string
  cards: readonly CardName[]
  say: Desk['say']
  onOpen: IndexProps['onOpen']
}

function Group({ title, cards, say, onOpen }: GroupProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {cards.map((card) => (
          <li key={card}>
            <Button wide onPress={() => onOpen(card)}>
              {say(`console.card.${card}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Large enough to read out while one looks at the group. */
function Card({ desk: { say }, card }: { desk: Desk; card: CardName }) {
  const lines = linesOf(say(`console.cardText.${card}`))
  return isQuestion(card) ? (
    <blockquote class="desk-say desk-card">
      <p class="desk-say-label">{say('console.helpAloud')}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  ) : (
    <div class="desk-card">
      <p class="desk-say-label">{say('console.helpDo')}</p>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  )
}
