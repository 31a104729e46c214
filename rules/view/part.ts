import type { Deck } from '../deck.ts'
import type { Play, Workshop } from '../workshop.ts'
import type { TableView } from './views.ts'

/** What a step adds to the view of the table. */
export type Part = (workshop: Workshop, play: Play, deck: Deck) => Partial<TableView>
