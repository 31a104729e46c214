import type { DeckFault } from '../deck.ts'

/** A fault in a file that is known already. */
export type Fault = Omit<DeckFault, 'file'>

/** A fault for every text that stood in the list before; `fieldOf` names the field of a place in the list. */
export function doublesIn(list: readonly string[], fieldOf: (place: number) => string): Fault[] {
  return list.flatMap((text, place) =>
    list.indexOf(text) < place ? [{ field: fieldOf(place), reason: `"${text}" stands there twice` }] : [],
  )
}

/** A fault if the list does not have this id, else none; `kind` says what it would be. */
export function knows(list: readonly string[], id: string, field: string, kind: string): Fault[] {
  return list.includes(id) ? [] : [{ field, reason: `there is no ${kind} "${id}"` }]
}
