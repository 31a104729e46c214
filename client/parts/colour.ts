import type { Outcome } from '../../rules/workshop.ts'

/** What a card shows: yellow, green, or white while nobody knows its colour. */
export type Colour = Outcome | 'white'

/** The colour of a card or a row, by name. */
export function colourOf({ outcome }: { outcome?: Outcome | undefined }): Colour {
  return outcome ?? 'white'
}
