import { describe, expect, it } from 'vitest'

import { builtIn } from '../../rules/agendaFile.ts'
import type { StepName } from '../../rules/agenda.ts'
import { linkedCards, linkMeasures } from '../../rules/measure/link.ts'
import { laidCards } from '../../rules/measure/laid.ts'
import { dealtOf } from '../../rules/dealt.ts'
import { savedOf } from '../../rules/saved.ts'
import { stepsFrom } from '../../rules/savedBegin.ts'
import { consoleView } from '../../rules/view/console.ts'
import { tableView } from '../../rules/view/table.ts'
import { stepOf } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { ordered, reopened, savedFrom } from '../play/saved.ts'
import { asked, doneByAll, goneTo, joined, led, played, workshopAt } from '../play/table.ts'

const linkedHalf = workshopAt('link', { agenda: 'council', persons: 6, participants: 6 })
const claimed = (() => {
  const there = workshopAt('discover', { agenda: 'council', persons: 8, participants: 4 })
  const said = played(there, 's2', 'claim', { variable: 'age', group: 'key', direction: 'more' })
  return led(played(said, 's3', 'voteClaim', { claim: 'age_key_more', vote: 'no' }), 'choose', {
    variable: 'age',
  })
})()

describe('a saved table', () => {
  it('stays as it lies: no step comes back that would take the cards off it', () => {
    const again = reopened(savedFrom(ordered))
    for (const name of ['deal', 'pseudonymise', 'collect'] as const) {
      expect(asked(again, 'f', 'addStep', { name })).toBe('out-of-order')
      expect(consoleView(again, deck, new Set()).addable).not.toContain(name)
    }
    const planned = led(again, 'addStep', { name: 'goldenTip' })
    expect(Object.keys(goneTo(planned, 'order').cards)).toEqual(Object.keys(again.cards))
  })

  it.each([
    ['in the middle of linking', linkedHalf, 'link'],
    ['in the pause', goneTo(linkedHalf, 'pause'), 'link'],
    ['while ordering', ordered, 'order'],
    ['while discovering', claimed, 'discover'],
    ['after the reveal', goneTo(claimed, 'privacyDialogue'), 'reveal'],
    ['from several tables', workshopAt('link', { persons: 12, participants: 18, tables: 2 }), 'link'],
  ] as const)('comes back as it lay: %s', (_when, workshop, from) => {
    const saved = savedFrom(workshop)
    const again = reopened(saved)
    expect(saved.from).toBe(from)
    expect(dealtOf(again)).toEqual(dealtOf(workshop))
    expect(linkedCards(laidCards(again, deck))).toBe(linkedCards(laidCards(workshop, deck)))
    expect(linkMeasures(again, deck)).toEqual(linkMeasures(workshop, deck))
    expect(savedOf(again)).toEqual({ ...saved, from: 'link' })
  })

  it('holds no seat, no key, no time, no id, and nothing that anybody typed', () => {
    const [pile = ''] = Object.keys(linkedHalf.piles).length > 0 ? Object.keys(linkedHalf.piles) : []
    const linked = doneByAll(linkedHalf)
    const named = led(linked, 'namePile', {
      pile: pile || (Object.keys(linked.piles)[0] ?? ''),
      name: { as: 'word', word: 'Geheimpje' },
    })
    const noted = led(named, 'noteText', { kind: 'parked', words: 'Tante Wilma' })
    const text = JSON.stringify(savedOf(noted))
    for (const away of [
      'Geheimpje',
      'Wilma',
      'key-',
      'KAART2',
      'workshop1',
      'invitation',
      '"s2"',
      '"holders"',
      'At"',
    ])
      expect(text).not.toContain(away)
    expect(Object.keys(savedFrom(noted)).toSorted()).toEqual(
      [
        'address',
        'agenda',
        'cards',
        'claims',
        'databasespel',
        'deck',
        'from',
        'language',
        'origin',
        'persons',
      ]
        .concat(['piles', 'tables', 'variant', 'version'])
        .toSorted(),
    )
  })

  it('is there only once all cards lie on the table', () => {
    expect(savedOf(joined(workshopAt('welcome'), 1))).toBe('not-on-table')
    expect(savedOf(workshopAt('pseudonymise'))).toBe('not-on-table')
    expect(savedOf(workshopAt('collect'))).toBe('not-on-table')
  })

  it('begins at the welcome, with fresh seats, and keeps of claims the counts', () => {
    const again = reopened(savedFrom(claimed), 3)
    expect(stepOf(again).name).toBe('welcome')
    expect(Object.keys(again.seats)).toEqual(['f', 't', 's2', 's3', 's4'])
    expect(again).toMatchObject({ code: 'KAART3', choice: 'age' })
    expect(again.claims?.['age_key_more']).toMatchObject({ votes: {}, counted: { yes: 1, no: 1 } })
  })

  it('can be linked on, ordered, counted and revealed', () => {
    const again = reopened(savedFrom(linkedHalf))
    const linking = goneTo(again, 'link')
    expect(consoleView(linking, deck, new Set(['s2'])).linked).toBeLessThan(60)
    const linked = doneByAll(linking)
    expect(consoleView(linked, deck, new Set(['s2'])).linked).toBe(60)
    const rows = goneTo(linked, 'order')
    expect(Object.values(rows.grids ?? {})[0]?.rows).toHaveLength(6)
    const found = played(goneTo(rows, 'discover'), 's2', 'claim', {
      variable: 'sex',
      group: 'm',
      direction: 'more',
    })
    expect(tableView(found, deck).claims).toHaveProperty('sex_m_more')
    expect(tableView(goneTo(found, 'reveal'), deck).slide).toBeDefined()
    const again2 = led(goneTo(found, 'reveal'), 'playAgain', { step: 1 })
    expect(stepOf(again2).name).toBe('link')
    expect(Object.keys(again2.cards)).toHaveLength(60)
  })

  it('keeps its rows in the order in which they lay, when ordering goes on', () => {
    const saved = savedFrom(ordered)
    const again = goneTo(reopened(saved), 'order')
    expect(savedOf(again)).toMatchObject({ grids: saved.grids, from: 'order' })
    expect(saved.grids?.[0]).toMatchObject({ split: true })
  })

  it('never gives a pile or a card an id that is taken', () => {
    const again = goneTo(reopened(savedFrom(linkedHalf)), 'link')
    const before = Object.keys(again.piles)
    const loose = Object.entries(again.cards).flatMap(([id, { pile }]) => (pile === undefined ? [id] : []))
    const [one = '', two = ''] = loose
    const put = played(again, 's2', 'putWith', { cards: [one], card: two })
    const added = Object.keys(put.piles).filter((pile) => !before.includes(pile))
    expect(added).toEqual([`h${before.length + 1}`])
  })
})

describe('the steps of a workshop that goes on', () => {
  const names = (steps: readonly { name: StepName }[]) => steps.map(({ name }) => name)

  it('are the welcome and those from the saved step on', () => {
    expect(names(stepsFrom('order', 'lesson'))).toEqual([
      'welcome',
      'order',
      'discover',
      'predict',
      'reveal',
      'privacyDialogue',
      'evaluation',
    ])
    expect(names(stepsFrom('link', 'council')).slice(0, 4)).toEqual(['welcome', 'link', 'pause', 'order'])
    expect(names(stepsFrom('predict', 'demo'))).toEqual(['welcome', 'reveal', 'privacyDialogue'])
  })

  it('are those of an own agenda, but for what takes the cards off the table', () => {
    const own = builtIn('lesson')
    const kept = names(own.steps).filter((name) => !['deal', 'pseudonymise', 'collect'].includes(name))
    expect(names(stepsFrom('reveal', 'lesson', own))).toEqual(kept)
  })
})
