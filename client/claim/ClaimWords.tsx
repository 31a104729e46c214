import type { SeenClaim } from '../../rules/view/figures.ts'
import type { Direction, Outcome } from '../../rules/workshop.ts'
import { OutcomeShape } from '../parts/CardFace.tsx'
import '../parts/card.css'
import { DeckIcon } from '../parts/DeckIcon.tsx'
import type { Screen } from '../screen.ts'
import { outcomesInOrder } from '../table/words.ts'
import { aboutLine, aboutWords, headParts, messagesOf, type About, type Said } from './claims.ts'
import './claim.css'

type Words = Pick<Screen, 'labels' | 'say'>
export type Claimed = Words & { claim: SeenClaim }

/** A whole claim as people read it: of the yellow people more often than of the green, and what. */
export function Sentence({ claim: { direction, ...about }, labels, say }: Words & { claim: Said }) {
  return (
    <span class="claim-sentence">
      <Head direction={direction} say={say} />
      <What about={about} labels={labels} />
    </span>
  )
}

/** "Of the yellow people more often than of the green", both colours with their shape. */
export function Head({ direction, say }: { direction: Direction; say: Screen['say'] }) {
  return (
    <span class="claim-head">
      {headParts(direction, say).map(({ as, words }) => {
        if (as === 'words') return words
        if (as === 'how') return <b key={as}>{words}</b>
        return (
          <Tinted key={as} outcome={as === 'yellow' ? 'work' : 'noWork'}>
            {words}
          </Tinted>
        )
      })}
    </span>
  )
}

/** What is claimed, as it stands on a card. */
export function What({ about, labels }: { about: About; labels: Screen['labels'] }) {
  const { icon, title, value } = aboutWords(about, labels)
  return (
    <span class="claim-what">
      <span class="claim-title">
        <DeckIcon id={icon} size={22} />
        {title}{' '}
      </span>
      <b>{value}</b>
    </span>
  )
}

function Tinted({ outcome, children }: { outcome: Outcome; children: string }) {
  return (
    <span class={`claim-tint claim-${outcome}`}>
      <OutcomeShape outcome={outcome} size={14} />
      {children}
    </span>
  )
}

/** "3 of the 4 yellow, 1 of the 4 green". */
export function Counts({ claim: { counts, of }, say }: Pick<Claimed, 'claim' | 'say'>) {
  return (
    <span class="claim-counts">
      {outcomesInOrder.map((outcome) => (
        <Tinted key={outcome} outcome={outcome}>
          {say(`claim.count.${outcome}`, { count: counts[outcome], of: of[outcome] })}
        </Tinted>
      ))}
    </span>
  )
}

/** A claim where there is little room: what, the counts of both colours, and how often between them. */
export function Short({ claim, labels, say }: Claimed) {
  const { counts, of, direction, ...about } = claim
  const count = (outcome: Outcome) => (
    <Tinted outcome={outcome}>
      {say(`claim.short.${outcome}`, { count: counts[outcome], of: of[outcome] })}
    </Tinted>
  )
  return (
    <span class="claim-short">
      <span class="claim-title">
        <DeckIcon id={aboutWords(about, labels).icon} size={22} />
        <b>{aboutLine(about, labels)}</b>
      </span>
      <span class="claim-counts">
        {count('work')} {say(`claim.short.${direction}`)} {count('noWork')}
      </span>
    </span>
  )
}

/** The counts as cards: each card of the variable is one unit, and those that have it are filled. */
export function Units({ claim: { counts, of }, say }: Pick<Claimed, 'claim' | 'say'>) {
  return (
    <span class="claim-rows">
      {outcomesInOrder.map((outcome) => (
        <span key={outcome} class="claim-row">
          <span class={of[outcome] > 8 ? 'claim-units claim-units-many' : 'claim-units'} aria-hidden="true">
            {Array.from({ length: of[outcome] }, (_, n) => (
              <i key={n} class={`claim-unit ${n < counts[outcome] ? `claim-${outcome}` : 'claim-lacks'}`}>
                {n < counts[outcome] && <OutcomeShape outcome={outcome} size={14} />}
              </i>
            ))}
          </span>
          <span>{say(`claim.count.${outcome}`, { count: counts[outcome], of: of[outcome] })}</span>
        </span>
      ))}
    </span>
  )
}

/** "5 see this too, 1 does not"; nothing as long as nobody voted. */
export function Votes({ claim: { votes }, say }: Pick<Claimed, 'claim' | 'say'>) {
  const cast = (['yes', 'no'] as const).filter((vote) => votes[vote] > 0)
  return (
    <span class="claim-votes">
      {cast.map((vote) => say(`claim.votes.${vote}`, { count: votes[vote] })).join(' · ')}
    </span>
  )
}

type RemarksProps = Claimed & { persons: number; isFirst: boolean }

/** What must be said about so few people, and what was counted where the cards do not lie well. */
export function Remarks({ claim, labels, say, persons, isFirst }: RemarksProps) {
  const { people } = labels
  const messages = messagesOf(claim, isFirst).map((message) => say(message, { persons, people }))
  const unsure = claim.unsure > 0 ? [say('claim.unsure', { count: claim.unsure })] : []
  const white = claim.white ? [say('white.count', { count: claim.white })] : []
  const remarks = [...messages, ...unsure, ...white]
  if (remarks.length === 0) return null
  return (
    <ul class="claim-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
