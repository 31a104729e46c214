import type { Labels } from '../../rules/deck.ts'
import type { SeenCard } from '../../rules/view/views.ts'
import type { Say } from '../text.ts'
import { colourOf } from './colour.ts'

/** The words on one card. */
export type Face = {
  title: string
  value: string
  icon: string
  register: string
  holder: string
  holderId: string
}

type Words = Labels['variables'][string]

/** Looks the words up; what a deck does not know is shown as it came: texts have no categories. */
export function faceOf({ variable, value }: Pick<SeenCard, 'variable' | 'value'>, labels: Labels): Face {
  const words = labels.variables[variable] ?? unknown(variable)
  return {
    title: words.title,
    value: words.categories[value] ?? value,
    icon: words.icon,
    ...sourceOf(words.register, labels),
  }
}

function unknown(title: string): Words {
  return { title, icon: 'help', register: '', categories: {} }
}

function sourceOf(register: string, labels: Labels): Pick<Face, 'register' | 'holder' | 'holderId'> {
  const { label, holder } = labels.registers[register] ?? { label: '', holder: '' }
  return { register: label, holder: labels.holders[holder]?.label ?? '', holderId: holder }
}

/** A card as one sentence, for whoever hears it instead of seeing it. */
export function sentenceOf(card: SeenCard, labels: Labels, say: Say): string {
  const { title, value, holder } = faceOf(card, labels)
  const words = { title, value, holder, outcome: say(`outcome.${colourOf(card)}`) }
  return card.pseudonym === undefined
    ? say('card.sentenceNamed', { ...words, name: card.name ?? '' })
    : say('card.sentence', { ...words, number: card.pseudonym })
}
