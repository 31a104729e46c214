import { claimed, manyClaims, otherWayBy, shown } from './claims.ts'
import { foretoldByOne, foretoldFor } from './foretold.ts'
import { picture, seats, after, type Picture, type ScreenName } from './picture.ts'
import { drawn, everythingOpen, roundsFor } from './rounds.ts'
import { slidesFor } from './slides.ts'
import type { Wishes } from './states.ts'

/** The slides of the reveal, as they stand after an evening; and one to which nobody foretold anything. */
export function revealed(screen: ScreenName): Picture[] {
  const of = (wishes: Wishes) => picture(screen, '', 'discover', wishes)
  const starts = {
    discover: of({}),
    rehearsal: of({ rehearsal: true, participants: 1 }),
    lesson: of({ agenda: 'lesson', participants: 14, address: 'je' }),
    thirty: of({ participants: 16, persons: 30 }),
    origin: of({ origin: true }),
  }
  return [...slidesFor(starts, after), picture(screen, 'slide-bare', 'reveal', { slide: 'workHistory' })]
}

/** Foretelling on one screen: as the step begins, and what comes of it. */
export function foretoldOn(screen: ScreenName): Picture[] {
  const start = picture(screen, '', 'predict')
  const many = picture(screen, '', 'predict', { participants: 30 })
  return (screen === 'participant' ? foretoldByOne : foretoldFor)(start, many, after)
}

/** Chance in a reveal of eight, of four and of thirty people, and the round about selection. */
export function roundsOn(screen: ScreenName): Picture[] {
  const with4 = picture(screen, '', 'reveal', { slide: 'workHistory', persons: 4 })
  const with30 = picture(screen, '', 'reveal', { slide: 'workHistory', persons: 30 })
  return [
    ...roundsFor(picture(screen, '', 'reveal'), after),
    after(with4, 'chance-four-people', drawn(0, 20)),
    after(with30, 'chance-thirty-people', drawn(0, 20)),
  ]
}

/** The console of a reveal with everything open, and what it prints. */
export function revealAtDesk(): Picture[] {
  const withOrigin = picture('console', '', 'predict', { origin: true })
  const open = after(withOrigin, 'reveal-open', everythingOpen)
  const press = ['Print: onze tafel naast Rotterdam']
  const few = picture('console', 'sheet-print-four', 'reveal', { persons: 4, participants: 2 })
  const slides = revealed('console').filter(({ state }) => /-(hardly|department)$/.test(state))
  return [
    open,
    ...slides,
    { ...open, state: 'sheet-request', press: ['Op verzoek'] },
    { ...open, state: 'sheet-print', press },
    { ...few, press },
    { ...picture('console', 'sheet-print-thirty', 'reveal', { persons: 30, origin: true }), press },
  ]
}

/** Claims on every screen: none, some, one large, as many as there can be, and the other way round. */
export function claimsFor(screen: ScreenName): Picture[] {
  const one = picture(screen, '', 'discover', { choice: 'workHistory' })
  return [
    after(one, 'claims', claimed),
    after(one, 'claim-shown', shown),
    after(one, 'claim-unsure', (workshop) => shown(workshop, 'department_activering_less')),
    after(one, 'claims-many', manyClaims),
    after(picture(screen, '', 'discover', { participants: 16, persons: 30 }), 'claims-thirty', shown),
    after(one, 'claim-other-way', otherWayBy(screen === 'participant' ? seats.participant : 'f')),
  ]
}

/** The builder on the phone, tap by tap, and what is asked on the way. */
export function builtOnPhone(): Picture[] {
  const one = after(picture('participant', '', 'discover', { slips: {} }), '', claimed)
  const make = 'Maak een bewering'
  const more = 'gele mensen vaker'
  const pressed: Readonly<Record<string, Picture['press']>> = {
    'claim-list': ['Beweringen (6)'],
    'claim-variable': [make],
    'claim-text': [make, 'Cursus of hulp'],
    'claim-group': [make, 'Langdurige ziekten'],
    'claim-direction': [make, 'Langdurige ziekten', 'geen of één ziekte'],
    'claim-combo': [make, 'Schulden', 'Ik wil twee kenmerken samen'],
    'claim-other-group': [make, 'Leeftijd', 'Ik wil het andersom zeggen'],
    'claim-said': [make, 'Hoogste opleiding', 'hbo of universiteit', more],
    'claim-said-before': [make, 'Man of vrouw', 'man', more],
  }
  return Object.entries(pressed).map(([state, press = []]) => ({ ...one, state, press }))
}
