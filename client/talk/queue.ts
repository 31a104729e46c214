import type { Text, TextId, TextKind, TipTheme } from '../../rules/talk.ts'

/** What a tip is about, in the order in which it is offered. */
export const themesInOrder: readonly TipTheme[] = ['contact', 'rules', 'work', 'money', 'data', 'other']

export type Named = [TextId, Text]

/** The texts of some kinds. */
export function textsOf(texts: Readonly<Record<TextId, Text>>, kinds: readonly TextKind[]): Named[] {
  return Object.entries(texts).filter(([, { kind }]) => kinds.includes(kind))
}

export function waitingIn(texts: readonly Named[]): Named[] {
  return texts.filter(([, { state }]) => state === 'waiting')
}

/** What waits comes first; the rest stays as it is. */
export function waitingFirst(texts: readonly Named[]): Named[] {
  const rank = ([, { state }]: Named) => (state === 'waiting' ? 0 : 1)
  return [...texts].sort((one, other) => rank(one) - rank(other))
}

/** Texts keep the place that they had when the list was opened; what is new comes first. */
export function inPlace(order: readonly TextId[], texts: readonly Named[]): Named[] {
  const at = ([id]: Named) => order.indexOf(id)
  return [...texts].sort((one, other) => at(one) - at(other))
}
