import type { Labels } from '../../../rules/deck.ts'
import type { SeenFactOfPerson } from '../../../rules/view/views.ts'
import type { Language } from '../../../rules/workshop.ts'
import { faceOf } from '../../parts/faces.ts'

/** One thing that is known, in the words of the deck: a title, a value, and its icon. */
export function factWords({ variable, value, wide }: SeenFactOfPerson, labels: Labels, language: Language) {
  const { title, icon, value: label } = faceOf({ variable, value }, labels)
  return { title, icon, value: wide?.[language] ?? label }
}
