import { cardsIn } from '../../../rules/cards.ts'
import { paperCodes } from '../../../rules/paperCodes.ts'
import type { TypedPile } from '../../../rules/paperPiles.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { begun, goneTo, led } from '../../play/table.ts'

/** Persons are dealt and printed, nobody has a device, and the group has linked the cards on paper. */
export function onPaper(persons: number, seed = 1): Workshop {
  return goneTo(led(goneTo(begun({ agenda: 'council' }, seed), 'deal'), 'dealCards', { persons }), 'link')
}

/** The codes on the printed cards, person by person. */
export function codesByPerson(workshop: Workshop): string[][] {
  const codes = [...paperCodes(workshop)]
  return Object.keys(workshop.persons).map((person) =>
    codes.flatMap(([code, id]) => (workshop.cards[id]?.person === person ? [code] : [])),
  )
}

/** Piles as a group lays them that makes no mistake: of each person one, with a number. */
export function pilesByPerson(workshop: Workshop): TypedPile[] {
  return codesByPerson(workshop).map((codes, n) => ({ number: String(301 + n * 17), codes }))
}

/** The piles that lie on the table, by the codes on their cards; each sorted, as are the piles. */
export function lyingCodes(workshop: Workshop): string[] {
  const codeOf = new Map([...paperCodes(workshop)].map(([code, id]) => [id, code]))
  const piles = Object.keys(workshop.piles).map((pile) =>
    cardsIn(workshop, pile)
      .map(([id]) => codeOf.get(id) ?? '')
      .toSorted()
      .join(' '),
  )
  return piles.toSorted()
}
