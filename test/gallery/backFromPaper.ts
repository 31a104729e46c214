import { keep, type Kept } from '../../client/console/paper/back/kept.ts'
import { toLay, type TypedPile } from '../../client/console/paper/back/piles.ts'
import { paperCodes } from '../../rules/paperCodes.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { seats, type Picture } from './picture.ts'
import { played, stateAt, type Wishes } from './states.ts'

/** Twelve persons are dealt, and nobody has a device: the group plays on paper, and the cards lie on the table now. */
function linkedOnPaper(wishes: Wishes): Workshop {
  const dealt = stateAt('deal', { participants: 0, persons: 12, progress: 'all', ...wishes })
  const step = dealt.agenda.findIndex(({ name }) => name === 'link')
  return played(dealt, seats.console, 'goTo', { step })
}

/** A pile of each person, with a number; the first person lies first. */
function pilesOf(workshop: Workshop): TypedPile[] {
  const codes = [...paperCodes(workshop)]
  return Object.keys(workshop.persons).map((person, n) => ({
    number: String(214 + n * 37),
    codes: codes.flatMap(([code, id]) => (workshop.cards[id]?.person === person ? [code] : [])),
  }))
}

type Typed = (piles: TypedPile[]) => Kept

/** The sheet as it is after so much was typed. */
function typed(state: string, what: Typed, wishes: Wishes = {}): Picture {
  const make = (also: Wishes) => {
    const workshop = linkedOnPaper({ ...wishes, ...also })
    // The sheet remembers what was typed as long as the page lasts: this is that page.
    keep('gallery-workshop', what(pilesOf(workshop)))
    return workshop
  }
  return { screen: 'console', state: `paper-back-${state}`, seat: seats.console, make, press: ['Van papier'] }
}

const half = (piles: TypedPile[]): TypedPile[] =>
  piles.slice(0, 5).map((pile, n) => (n === 4 ? { ...pile, codes: pile.codes.slice(0, 7) } : pile))

/** One code that no card has, and one that lies on another pile already. */
function withFaults(piles: TypedPile[]): TypedPile[] {
  const again = piles[0]?.codes[2] ?? ''
  return half(piles).map((pile, n) =>
    n === 4 ? { ...pile, codes: [...pile.codes.slice(0, 3), 'A7K3', ...pile.codes.slice(3), again] } : pile,
  )
}

function done(piles: TypedPile[]): Kept {
  const almost = piles.map((pile, n) => (n === 11 ? { ...pile, codes: pile.codes.slice(0, 8) } : pile))
  return { typing: { piles: almost, at: 11 }, laid: JSON.stringify(toLay(almost)) }
}

function laid(picture: Picture): Picture {
  const make = (also: Wishes) => {
    const workshop = picture.make?.(also) ?? linkedOnPaper(also)
    const { typing } = done(pilesOf(workshop))
    return played(workshop, seats.console, 'layPaper', { piles: toLay(typing.piles) })
  }
  return { ...picture, make }
}

/** A table of paper on its way to the screen: before, as it is typed, with faults, after a photo, and done. */
export function backFromPaper(): Picture[] {
  const nothing: Kept = { typing: { piles: [{ number: '', codes: [] }], at: 0 } }
  const halfway = (piles: TypedPile[]): Kept => ({ typing: { piles: half(piles), at: 4 } })
  return [
    {
      screen: 'console',
      state: 'paper-back-first',
      seat: seats.console,
      make: (also) => stateAt('deal', { participants: 0, persons: 12, progress: 'all', ...also }),
      press: ['Van papier'],
    },
    typed('empty', () => nothing),
    typed('half', halfway),
    typed('faults', (piles) => ({ typing: { piles: withFaults(piles), at: 4 } })),
    typed('photo', (piles) => ({ ...halfway(piles), trouble: 'none' })),
    typed('tables', halfway, { tables: 2 }),
    laid(typed('done', done)),
  ]
}
