import { ways } from './ordered.ts'
import { picture, seats, after, type Picture, type ScreenName } from './picture.ts'
import { oneLarge, tidied, withLight, withWords } from './several.ts'
import type { Wishes } from './states.ts'

/** Groups for two tables and for three. */
export const seventeen: Wishes = { participants: 17, tables: 2 }
const twentySix: Wishes = { participants: 26, tables: 3, counter: true }

/** One deck on several tables, and what else a table can show. */
export function severalFor(screen: ScreenName): Picture[] {
  const two = picture(screen, 'two-tables', 'link', seventeen)
  const three = picture(screen, 'three-tables', 'link', twentySix)
  const one = picture(screen, '', 'link')
  const { participant: seat } = seats
  return [
    two,
    picture(screen, 'two-tables-order', 'order', seventeen),
    picture(screen, 'together', 'discover', { ...seventeen, choice: 'workHistory' }),
    three,
    after(three, 'one-large', oneLarge),
    after(one, 'lit', withLight({ as: 'variable', variable: 'workHistory' })),
    after(one, 'lit-by-one', withLight({ as: 'outcome', outcome: 'work' }, seat)),
    after(one, 'word-waiting', withWords),
    after(one, 'tidied', tidied),
  ]
}

/** What only a console with several tables shows. */
export function severalAtDesk(): Picture[] {
  const busy = after(picture('console', '', 'link', twentySix), 'three-tables-busy', (workshop) =>
    withLight({ as: 'outcome', outcome: 'work' }, seats.participant)(withWords(tidied(workshop))),
  )
  return [
    busy,
    picture('console', 'deal-26', 'deal', { participants: 26, progress: 'none' }),
    picture('console', 'deal-26-done', 'deal', { ...twentySix, progress: 'all' }),
    { ...busy, state: 'sheet-move', press: ['rode cirkel, binnen'] },
    { ...busy, state: 'sheet-spread', press: ['Verdeel eerlijk'] },
    { ...picture('console', 'sheet-light', 'link'), press: ['Laat oplichten'] },
  ]
}

/** Rows and columns as a group orders them. */
export function orderedFor(screen: ScreenName): Picture[] {
  const all = Object.entries(ways).map(([state, { wishes, more }]) =>
    after(picture(screen, '', 'order', wishes), state, more),
  )
  return all.filter(({ state }) => screen === 'table' || !state.includes('thirty'))
}

/** What opens in the list: a pile, its names, the help, and what can be done with a card in the hand. */
export function openedInList(): Picture[] {
  const pile = 'Stapel zonder naam'
  const card = 'Nummer '
  const pressed: Readonly<Record<string, readonly string[]>> = {
    'sheet-pile': [pile],
    'sheet-pile-held': [pile, card],
    'sheet-naming': [pile, 'Naam geven'],
    'sheet-how': ['Hoe werkt dit?'],
    'hand-one': [card],
    'hand-more': [card, 'Meer kaarten'],
    'hand-light': [card, 'Laat zien'],
  }
  return Object.entries(pressed).map(([state, press]) => ({ ...picture('list', state, 'link'), press }))
}
