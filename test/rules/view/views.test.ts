import { describe, expect, it } from 'vitest'

import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { begun, doneByAll, joined, led, played, workshopAt } from '../../play/table.ts'

const everyone = (workshop: Workshop) => new Set(Object.keys(workshop.seats))
const allViews = (workshop: Workshop) => ({
  table: tableView(workshop, deck),
  console: consoleView(workshop, deck, everyone(workshop)),
  own: Object.keys(workshop.seats).map((seat) => ownView(workshop, seat)),
})

describe('before the shuffle', () => {
  const workshop = workshopAt('pseudonymise', { participants: 4, persons: 4 })

  it('shows a seat its own ten cards and its person, and nobody else any', () => {
    const own = ownView(workshop, 's2')
    expect(Object.keys(own.cards)).toHaveLength(10)
    expect(Object.values(own.persons)[0]).toMatchObject({ sharedBy: 1 })
    expect(tableView(workshop, deck).cards).toEqual({})
    expect(Object.keys(ownView(workshop, 't').cards)).toHaveLength(0)
  })

  it("shows nobody another's name", () => {
    const [person] = Object.values(workshop.persons).filter(({ holders }) => holders.includes('s2'))
    const others = ['s3', 's4', 's5', 'f', 't'].map((seat) => ownView(workshop, seat))
    const told = JSON.stringify({
      others,
      table: tableView(workshop, deck),
      console: consoleView(workshop, deck, new Set()),
    })
    expect(told).not.toContain(JSON.stringify(person?.name ?? '?'))
  })
})

describe('after the shuffle', () => {
  it('holds no name, no person and no sheet in any view', () => {
    const workshop = workshopAt('link', { participants: 8, persons: 8 })
    const told = JSON.stringify(allViews(workshop))
    for (const { name, birth } of Object.values(workshop.persons)) {
      expect(told).not.toContain(JSON.stringify(name))
      expect(told).not.toContain(birth)
    }
    expect(told).not.toMatch(/"p[0-9]+"/)
  })

  it('shows a name only on the card that still carries it', () => {
    const workshop = workshopAt('link', { slips: { s2: { kind: 'nameLeft' } } })
    const named = Object.values(tableView(workshop, deck).cards).filter(({ name }) => name !== undefined)
    expect(named).toHaveLength(1)
    expect(named[0]?.pseudonym).toBeUndefined()
  })

  it('shows the whole key to the key keeper alone', () => {
    const workshop = led(workshopAt('link'), 'appoint', { seat: 's2', role: 'keyKeeper' })
    expect(ownView(workshop, 's2').keyTable).toHaveLength(4)
    expect(ownView(workshop, 's3').keyTable).toBeUndefined()
    const names = Object.values(workshop.persons).map(({ name }) => name)
    expect(names).toContain(ownView(workshop, 's2').keyTable?.[0]?.name)
  })

  it('offers every phone ten loose cards, and together all of them', () => {
    const workshop = workshopAt('link', { participants: 4, persons: 8 })
    const trays = ['s2', 's3', 's4', 's5'].map((seat) => ownView(workshop, seat).tray)
    expect(trays.every((tray) => tray.length === 10)).toBe(true)
    expect(new Set(trays.flat()).size).toBe(40)
  })

  it('leaves a card in its tray while it is loose', () => {
    const workshop = workshopAt('link', { participants: 4, persons: 8 })
    const [first = '', second = '', ...rest] = ownView(workshop, 's2').tray
    const after = played(workshop, 's2', 'putWith', { cards: [first], card: second })
    expect(ownView(after, 's2').tray.slice(0, 8)).toEqual(rest)
  })
})

describe('looking back', () => {
  it('shows the earlier step as it ended, without names', () => {
    const workshop = led(workshopAt('order', { participants: 4, persons: 4 }), 'lookBack', { step: 5 })
    const view = tableView(workshop, deck)
    expect(view.lookingBack).toBe(true)
    expect(view.step.name).toBe('link')
    expect(view.grids).toBeUndefined()
    expect(Object.keys(view.cards)).toHaveLength(40)
    expect(ownView(workshop, 's2').may).not.toContain('putWith')
  })
})

describe('findings', () => {
  it('reach no view before the reveal', () => {
    for (const step of ['welcome', 'deal', 'link', 'order', 'discover', 'predict'] as const) {
      const workshop = workshopAt(step)
      const chosen = step === 'discover' ? led(workshop, 'choose', { variable: 'workHistory' }) : workshop
      const { table, own } = allViews(chosen)
      expect(table.slide).toBeUndefined()
      expect(JSON.stringify({ table, own })).not.toMatch(/5308|contrasts|rates/)
    }
  })

  it('are on the slide in natural frequencies, with their place', () => {
    const workshop = led(workshopAt('reveal'), 'showSlide', { slide: 'workHistory' })
    const { slide } = tableView(workshop, deck)
    expect(slide?.contrasts[0]).toMatchObject({ yellow: 63, green: 13 })
    expect(slide).toMatchObject({ number: 2, of: 6, people: 32450, started: 5308 })
    expect(slide?.place.page).toBe(17)
  })

  it('on origin stay away from the console until it is opened', () => {
    const workshop = workshopAt('reveal')
    const before = consoleView(workshop, deck, new Set()).slides
    expect(before.some(({ origin }) => origin)).toBe(false)
    expect(
      consoleView(led(workshop, 'openOrigin', {}), deck, new Set()).slides.some(({ origin }) => origin),
    ).toBe(true)
  })
})

describe('the console', () => {
  it('counts who is busy among who is present, people and not devices', () => {
    const workshop = played(joined(begun(), 2), 'door', 'join', { key: 'pair', people: 2 })
    expect(consoleView(workshop, deck, everyone(workshop)).busy).toBe(4)
    expect(consoleView(workshop, deck, new Set(['s4'])).busy).toBe(2)
    const ready = played(workshop, 's4', 'ready', { on: true })
    expect(consoleView(ready, deck, everyone(ready)).busy).toBe(2)
  })

  it('sees the numbers grow while people work', () => {
    const started = workshopAt('pseudonymise')
    expect(consoleView(started, deck, everyone(started))).toMatchObject({
      namesLeft: 40,
      notHandedIn: 40,
      busy: 4,
    })
    const done = doneByAll(started)
    expect(consoleView(done, deck, everyone(done))).toMatchObject({ namesLeft: 0, busy: 0 })
    const linked = doneByAll(workshopAt('link'))
    expect(consoleView(linked, deck, everyone(linked))).toMatchObject({
      linked: 40,
      loose: 0,
      follow: 1,
      truth: 1,
    })
  })

  it('says that a seat is played by a simulated participant', () => {
    const workshop = workshopAt('pseudonymise', { participants: 3 })
    expect(consoleView(workshop, deck, new Set()).seats['s5']).toMatchObject({ ghost: true, here: false })
  })
})
