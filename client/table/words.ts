import type { Labels } from '../../rules/deck.ts'
import type { SeenCard } from '../../rules/view/views.ts'
import type { PileName } from '../../rules/workshop.ts'
import { colourOf } from '../parts/colour.ts'
import { faceOf } from '../parts/faces.ts'
import type { Say } from '../text.ts'
import type { CardFace, CardKind } from './thing.ts'

/** Everything that the table can say: the texts of the screens and the words on the cards. */
export type Words = { say: Say; labels: Labels }

/** What stands on a card, in words. */
export function cardFace({ say, labels }: Words, card: SeenCard, kind: CardKind): CardFace {
  const { title, value, icon, register, holder, holderId } = faceOf(card, labels)
  const { pseudonym, name } = card
  const outcome = colourOf(card)
  return {
    kind,
    title,
    icon,
    value: value.trim(),
    outcome,
    outcomeWord: say(`outcome.${outcome}`),
    holder: holderId,
    holderLabel: holder,
    register,
    ...(pseudonym === undefined ? {} : { number: pseudonym }),
    ...(name === undefined ? {} : { name }),
  }
}

/** A value in words; one that is no category is raw text and stays as it was written. */
export function valueOf(labels: Labels, variable: string, value: string): string {
  return labels.variables[variable]?.categories[value] ?? value
}

/** What the group calls a pile; empty while it has no name. */
export function pileName({ say, labels }: Words, name: PileName | undefined): string {
  if (!name) return ''
  if (name.as === 'pseudonym') return say('canvas.number', { number: name.pseudonym })
  if (name.as === 'outcome') return say(`outcome.${name.outcome}`)
  if (name.as === 'variable') return labels.variables[name.variable]?.title ?? name.variable
  if (name.as === 'register') return labels.registers[name.register]?.label ?? name.register
  if (name.as === 'word') return name.word
  return labels.holders[name.holder]?.label ?? name.holder
}

/** An own word that the projector does not show before the facilitator's yes. */
export function isWaiting(name: PileName | undefined): boolean {
  return name?.as === 'word' && name.waiting === true
}

/** Yellow comes first, everywhere. */
export const outcomesInOrder = ['work', 'noWork'] as const
