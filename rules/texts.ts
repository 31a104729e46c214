import type { Refusal } from './refusals.ts'
import type { Text, TextId, Workshop } from './workshop.ts'

/** The workshop with one text changed; refuses one that is not there. */
export function withText(workshop: Workshop, id: TextId, change: (text: Text) => Text): Workshop | Refusal {
  const { texts = {} } = workshop
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined
  return text ? { ...workshop, texts: { ...texts, [id]: change(text) } } : 'no-such-text'
}
