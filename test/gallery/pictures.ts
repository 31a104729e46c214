import { stepsOf, type StepName } from '../../rules/agenda.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'
import { foretoldByOne, foretoldFor } from './foretold.ts'
import { drawn, everythingOpen, foretoldAgain, roundsFor } from './rounds.ts'
import { claimed, manyClaims, otherWayBy, shown } from './claims.ts'
import { slidesFor } from './slides.ts'
import { ways } from './ordered.ts'
import { heard, oneLarge, tidied, withLight, withWords } from './several.ts'
import { played, stateAt, type Wishes } from './states.ts'

export const screens = ['home', 'participant', 'list', 'table', 'console'] as const
export type ScreenName = (typeof screens)[number]

/** One thing to look at: a screen, a state, and what makes it. */
export type Picture = {
  screen: ScreenName
  state: string
  seat: SeatId
  /** Absent for screens without a workshop. */
  make?: (wishes: Wishes) => Workshop
  offline?: true
  /** Seats whose device is not on the line; without it everybody's is. */
  asleep?: readonly SeatId[]
  /** What is pressed before one looks, by its words in Dutch. */
  press?: readonly string[]
}

const council = stepsOf('council').map(({ name }) => name)
const seats: Readonly<Record<ScreenName, SeatId>> = {
  home: '',
  participant: 's2',
  list: 's2',
  table: 't',
  console: 'f',
}

/** A slip of each kind, as a group makes them. */
const slips: NonNullable<Wishes['slips']> = {
  1: { kind: 'inconsistent' },
  4: { kind: 'nameLeft' },
  6: { kind: 'leakBirth' },
}

function picture(screen: ScreenName, state: string, step: StepName, wishes: Wishes = {}): Picture {
  return { screen, state, seat: seats[screen], make: (also) => stateAt(step, { slips, ...wishes, ...also }) }
}

/** A picture with one more act played. */
function then(one: Picture, state: string, more: (workshop: Workshop) => Workshop): Picture {
  const { make } = one
  return { ...one, state, ...(make ? { make: (wishes) => more(make(wishes)) } : {}) }
}

const frozen = (workshop: Workshop) => played(workshop, 'f', 'freeze', { on: true })
const back = (workshop: Workshop) => played(workshop, 'f', 'lookBack', { step: workshop.step - 1 })
const locked = (workshop: Workshop) => played(workshop, 'f', 'setDoor', { door: 'locked' })
const gone = (workshop: Workshop) =>
  played(played(workshop, 's4', 'leave', {}), 'f', 'removeSeat', { seat: 's6' })

/** Every step of the longest agenda, and what else may be on a screen in it. */
function stepsFor(screen: ScreenName): Picture[] {
  const of = (state: string, step: StepName, wishes?: Wishes) => picture(screen, state, step, wishes)
  return [
    ...council.map((step) => of(step, step, { choice: 'workHistory' })),
    of('deal-before', 'deal', { progress: 'none' }),
    of('pseudonymise-done', 'pseudonymise', { progress: 'all' }),
    of('collect-done', 'collect', { progress: 'all' }),
    of('link-start', 'link', { progress: 'none' }),
    of('link-done', 'link', { progress: 'all', counter: true }),
    of('discover-none', 'discover'),
    of('discover-text', 'discover', { choice: 'activity' }),
    then(of('', 'link'), 'frozen', frozen),
    then(of('', 'discover'), 'looking-back', back),
    of('rehearsal', 'link', { rehearsal: true, participants: 1 }),
    of('sixteen', 'link', { participants: 16 }),
    of('thirty', 'welcome', { participants: 30 }),
    of('demo', 'pseudonymise', { agenda: 'demo', participants: 2 }),
    of('lesson', 'link', { agenda: 'lesson', participants: 14, address: 'je' }),
    { ...of('offline', 'link'), offline: true },
  ]
}

/** The slides of the reveal, as they stand after an evening; and one to which nobody foretold anything. */
function revealed(screen: ScreenName): Picture[] {
  const of = (wishes: Wishes) => picture(screen, '', 'discover', wishes)
  const starts = {
    discover: of({}),
    rehearsal: of({ rehearsal: true, participants: 1 }),
    lesson: of({ agenda: 'lesson', participants: 14, address: 'je' }),
    thirty: of({ participants: 16, persons: 30 }),
    origin: of({ origin: true }),
  }
  return [...slidesFor(starts, then), picture(screen, 'slide-bare', 'reveal', { slide: 'workHistory' })]
}

/** A participant who went home, who was taken out, and the one who keeps the key. */
function participantOnly(): Picture[] {
  const link = picture('participant', '', 'link')
  const { participant: seat } = seats
  return [
    then(link, 'left', (workshop) => played(workshop, seat, 'leave', {})),
    then(link, 'removed', (workshop) => played(workshop, 'f', 'removeSeat', { seat })),
    then(link, 'key-keeper', (workshop) => played(workshop, 'f', 'appoint', { seat, role: 'keyKeeper' })),
  ]
}

/** What only the console shows: people who are away, and what lies folded or opens in a sheet. */
function consoleOnly(): Picture[] {
  const on = (state: string, step: StepName, press: readonly string[]): Picture => ({
    ...picture('console', state, step, { choice: 'workHistory' }),
    press,
  })
  return [
    picture('console', 'welcome-empty', 'welcome', { participants: 0 }),
    { ...then(picture('console', '', 'link'), 'people-gone', gone), asleep: ['s3', 't'] },
    then(picture('console', '', 'welcome'), 'locked', locked),
    on('sheet-steps', 'link', ['Een andere stap']),
    on('sheet-skip', 'link', ['Een andere stap', 'Ga naar Onthullen']),
    on('sheet-again', 'order', ['Een andere stap', 'Speel Delen opnieuw']),
    on('sheet-seat', 'link', ['rode cirkel, binnen', 'Maak een QR-code']),
    on('sheet-join', 'welcome', ['Groot']),
    on('sheet-screens', 'welcome', ['Schermen', 'Maak een QR-code']),
    on('sheet-origin', 'reveal', ['Open de beelden over herkomst']),
    on('folded-deal', 'deal', ['Lijkt het dek op Rotterdam?']),
    on('folded-mistakes', 'link', ['Toon wat er misging met de nummers', 'Toon hoe goed het koppelen gaat']),
    on('sheet-foretold', 'predict', ['Toon de voorspellingen']),
    on('sheet-for-them', 'pseudonymise', ['Doe het voor hen']),
  ]
}

/** Groups for two tables and for three. */
const seventeen: Wishes = { participants: 17, tables: 2 }
const twentySix: Wishes = { participants: 26, tables: 3, counter: true }

/** One deck on several tables, and what else a table can show. */
function severalFor(screen: ScreenName): Picture[] {
  const two = picture(screen, 'two-tables', 'link', seventeen)
  const three = picture(screen, 'three-tables', 'link', twentySix)
  const one = picture(screen, '', 'link')
  const { participant: seat } = seats
  return [
    two,
    picture(screen, 'two-tables-order', 'order', seventeen),
    picture(screen, 'together', 'discover', { ...seventeen, choice: 'workHistory' }),
    three,
    then(three, 'one-large', oneLarge),
    then(one, 'lit', withLight({ as: 'variable', variable: 'workHistory' })),
    then(one, 'lit-by-one', withLight({ as: 'outcome', outcome: 'work' }, seat)),
    then(one, 'word-waiting', withWords),
    then(one, 'tidied', tidied),
  ]
}

/** Rows and columns as a group orders them. */
function orderedFor(screen: ScreenName): Picture[] {
  const all = Object.entries(ways).map(([state, { wishes, more }]) =>
    then(picture(screen, '', 'order', wishes), state, more),
  )
  return all.filter(({ state }) => screen === 'table' || !state.includes('thirty'))
}

/** Foretelling on one screen: as the step begins, and what comes of it. */
function foretoldOn(screen: ScreenName): Picture[] {
  const start = picture(screen, '', 'predict')
  const many = picture(screen, '', 'predict', { participants: 30 })
  return (screen === 'participant' ? foretoldByOne : foretoldFor)(start, many, then)
}

/** Chance in a reveal of eight, of four and of thirty people, and the round about selection. */
function roundsOn(screen: ScreenName): Picture[] {
  const with4 = picture(screen, '', 'reveal', { slide: 'workHistory', persons: 4 })
  const with30 = picture(screen, '', 'reveal', { slide: 'workHistory', persons: 30 })
  return [
    ...roundsFor(picture(screen, '', 'reveal'), then),
    then(with4, 'chance-four-people', drawn(0, 20)),
    then(with30, 'chance-thirty-people', drawn(0, 20)),
  ]
}

/** The console of a reveal with everything open, and what it prints. */
function revealAtDesk(): Picture[] {
  const withOrigin = picture('console', '', 'predict', { origin: true })
  const open = then(withOrigin, 'reveal-open', everythingOpen)
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

/** What only a console with several tables shows. */
function severalAtDesk(): Picture[] {
  const busy = then(picture('console', '', 'link', twentySix), 'three-tables-busy', (workshop) =>
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

/** What opens in the list: a pile, its names, the help, and what can be done with a card in the hand. */
function openedInList(): Picture[] {
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

/** Claims on every screen: none, some, one large, as many as there can be, and the other way round. */
function claimsFor(screen: ScreenName): Picture[] {
  const one = picture(screen, '', 'discover', { choice: 'workHistory' })
  return [
    then(one, 'claims', claimed),
    then(one, 'claim-shown', shown),
    then(one, 'claim-unsure', (workshop) => shown(workshop, 'department_activering_less')),
    then(one, 'claims-many', manyClaims),
    then(picture(screen, '', 'discover', { participants: 16, persons: 30 }), 'claims-thirty', shown),
    then(one, 'claim-other-way', otherWayBy(screen === 'participant' ? seats.participant : 'f')),
  ]
}

/** The builder on the phone, tap by tap, and what is asked on the way. */
function builtOnPhone(): Picture[] {
  const one = then(picture('participant', '', 'discover', { slips: {} }), '', claimed)
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

/** Everything there is to look at. */
export const pictures: readonly Picture[] = [
  { screen: 'home', state: 'start', seat: '' },
  ...stepsFor('participant'),
  ...participantOnly(),
  ...severalFor('participant'),
  ...orderedFor('participant'),
  ...claimsFor('participant'),
  ...builtOnPhone(),
  ...foretoldOn('participant'),
  ...revealed('participant'),
  ...roundsOn('participant'),
  { ...picture('participant', 'order-column', 'order'), press: ['Leeftijd'] },
  { ...picture('participant', 'two-tables-seen', 'link', seventeen), press: ['Naar de kaarten'] },
  ...['link', 'link-start', 'link-done', 'order', 'discover'].map((state) => ({
    ...(stepsFor('list').find((one) => one.state === state) ?? picture('list', state, 'link')),
  })),
  ...openedInList(),
  picture('table', 'welcome-empty', 'welcome', { participants: 0 }),
  ...stepsFor('table'),
  then(picture('table', '', 'welcome'), 'locked', locked),
  ...revealed('table'),
  ...severalFor('table'),
  ...orderedFor('table'),
  ...claimsFor('table'),
  ...foretoldOn('table'),
  ...roundsOn('table'),
  then(picture('table', '', 'predict'), 'reveal-spread', foretoldAgain),
  then(picture('table', '', 'pseudonymise'), 'sound', heard),
  ...stepsFor('console'),
  ...consoleOnly(),
  ...severalFor('console'),
  ...orderedFor('console'),
  ...claimsFor('console'),
  ...foretoldOn('console'),
  ...roundsOn('console'),
  ...revealAtDesk(),
  ...severalAtDesk(),
]
